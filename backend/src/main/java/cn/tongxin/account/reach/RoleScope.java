package cn.tongxin.account.reach;

import cn.tongxin.identity.Role;
import cn.tongxin.identity.Scope;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a role is bound to; of a system's none is given.
 *
 * @param organizationId of an organization's people: the organization; of a department's: the department itself, where it is on the
 *     register
 */
public record RoleScope(
        @Nullable UUID organizationId,
        @Nullable String divisionCode,
        @Nullable String zoneCode) {

    static final String ORGANIZATION = "organizationId";
    static final String DIVISION = "divisionCode";
    static final String ZONE = "zoneCode";

    /** The fields that are filled, under the names of the contract. */
    Map<String, Object> filled() {
        Map<String, Object> filled = new LinkedHashMap<>();
        put(filled, ORGANIZATION, organizationId);
        put(filled, DIVISION, divisionCode);
        put(filled, ZONE, zoneCode);
        return filled;
    }

    /** The field without which a role of this kind is bound to nothing. */
    static Set<String> needed(Role.Within within) {
        return switch (within) {
            case ORGANIZATION -> Set.of(ORGANIZATION);
            case DIVISION -> Set.of(DIVISION);
            case ZONE -> Set.of(ZONE);
            case SYSTEM -> Set.of();
        };
    }

    static Set<String> allowed(Role.Within within) {
        return within == Role.Within.DIVISION ? Set.of(DIVISION, ORGANIZATION) : needed(within);
    }

    /** What the journal tells: roles, ids and codes, nobody's name. */
    public Map<String, @Nullable Object> told(Collection<Role> roles) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("roles", roles.stream().sorted().toList());
        told.putAll(filled());
        return told;
    }

    public Scope scope() {
        return new Scope(organizationId == null ? List.of() : List.of(organizationId), divisionCode);
    }

    private static void put(Map<String, Object> filled, String name, @Nullable Object value) {
        if (value != null) {
            filled.put(name, value);
        }
    }
}
