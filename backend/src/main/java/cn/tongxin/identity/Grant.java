package cn.tongxin.identity;

import cn.tongxin.division.Places;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role within a scope.
 *
 * @param organizationId of an organization's people: the organization; of a department's: the department itself, where it is known
 * @param divisionCode of a department's people and systems: the division
 * @param zoneCode of a coordinator: the zone
 * @param divisionCodes all that the grant reaches with what lies below: the division, the counties of a management area such as
 *     133100, the members of the zone
 */
public record Grant(
        Role role,
        @Nullable UUID organizationId,
        @Nullable String divisionCode,
        @Nullable String zoneCode,
        List<String> divisionCodes) {

    boolean covers(Scope scope) {
        return role.within() == Role.Within.SYSTEM
                || ownsOneOf(scope)
                || (scope.divisionCode() != null && coversDivision(scope.divisionCode()));
    }

    /** A department is a body on the register too, and may be a party itself. */
    private boolean ownsOneOf(Scope scope) {
        return organizationId != null && scope.organizationIds().contains(organizationId);
    }

    /** By the digits of GB/T 2260: 130630 lies in 130600 and in 130000. */
    public boolean coversDivision(String code) {
        return divisionCodes.stream().anyMatch(above -> code.startsWith(Places.prefix(above)));
    }
}
