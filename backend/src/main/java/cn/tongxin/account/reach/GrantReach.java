package cn.tongxin.account.reach;

import cn.tongxin.division.Places;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Grant;
import cn.tongxin.identity.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The roles and scopes that somebody's grants reach, as a condition on rows that bind roles to a scope ({@code organization_id},
 * {@code division_code}, {@code zone_code}): those of their organization, those of a department of their division or below it, those
 * of an organization that is seated there.
 *
 * @param held the grants that look after people, the widest first
 */
public record GrantReach(List<Grant> held) {

    public static GrantReach of(Caller caller, Act act) {
        return of(caller.allowing(act).toList());
    }

    static GrantReach of(List<Grant> grants) {
        return new GrantReach(grants.stream()
                .filter(grant -> !grant.role().gives().isEmpty())
                .sorted(Comparator.comparing((Grant grant) -> grant.role().within())
                        .reversed())
                .toList());
    }

    /** A condition and what fills its placeholders, in order. */
    public record Condition(String text, List<Object> arguments) {}

    /**
     * The condition that a row lies in reach.
     *
     * @param roles SQL: the row's roles, a text array
     * @param row alias of the row
     * @param seat SQL: the division where the row's organization is seated
     */
    public Condition condition(String roles, String row, String seat) {
        List<String> alternatives = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        for (Grant grant : held) {
            arguments.add(grant.role().gives());
            alternatives.add("(" + roles + " <@ ?" + where(grant, row, seat, arguments) + ")");
        }
        return new Condition(
                alternatives.isEmpty() ? "false" : "(" + String.join(" or ", alternatives) + ")",
                List.copyOf(arguments));
    }

    private static String where(Grant grant, String row, String seat, List<Object> arguments) {
        return switch (grant.role().within()) {
            case ORGANIZATION -> {
                arguments.add(Objects.requireNonNull(grant.organizationId()));
                yield " and " + row + ".organization_id = ?";
            }
            case DIVISION -> {
                List<String> prefixes =
                        grant.divisionCodes().stream().map(Places::prefix).toList();
                arguments.addAll(List.of(Places.bounds(prefixes)));
                yield " and " + Places.condition("coalesce(" + row + ".division_code, " + seat + ")", prefixes);
            }
            case SYSTEM -> "";
            case ZONE -> " and false";
        };
    }

    /** Whether it ends nowhere: of the security administrator, who also sees accounts that have no role left. */
    public boolean everything() {
        return held.stream().anyMatch(grant -> grant.role().within() == Role.Within.SYSTEM);
    }

    /** The grant by which its holder acts: the widest. */
    public Optional<Grant> widest() {
        return held.stream().findFirst();
    }

    /** Whether some grant gives the role, in one scope or another. */
    boolean gives(Role role) {
        return held.stream().anyMatch(grant -> grant.role().gives().contains(role));
    }
}
