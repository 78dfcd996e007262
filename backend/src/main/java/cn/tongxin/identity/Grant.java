package cn.tongxin.identity;

import cn.tongxin.division.Places;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role within a scope.
 *
 * @param organizationId of a member: the organization; of an officer: the department itself, where it is known
 * @param areaMembers of an officer of a management area such as 133100: the counties in it
 */
public record Grant(
        Role role, @Nullable UUID organizationId, @Nullable String divisionCode, List<String> areaMembers) {

    boolean covers(Scope scope) {
        return switch (role) {
            case ADMINISTRATOR -> true;
            case ORGANIZATION_MEMBER -> ownsOneOf(scope);
            case DEPARTMENT_OFFICER ->
                ownsOneOf(scope) || (scope.divisionCode() != null && coversDivision(scope.divisionCode()));
        };
    }

    /** A department is a body on the register too, and may be a party itself. */
    private boolean ownsOneOf(Scope scope) {
        return organizationId != null && scope.organizationIds().contains(organizationId);
    }

    boolean coversDivision(String code) {
        return (divisionCode != null && liesIn(code, divisionCode))
                || areaMembers.stream().anyMatch(m -> liesIn(code, m));
    }

    /** By the digits of GB/T 2260: 130630 lies in 130600 and in 130000. */
    private static boolean liesIn(String code, String above) {
        return code.startsWith(Places.prefix(above));
    }
}
