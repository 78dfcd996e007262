package cn.tongxin.account.reach;

import cn.tongxin.identity.Grant;
import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ReachRepository {

    private static final String PROPOSED = """
            select exists (select 1 from (select cast(? as text[]) as roles, cast(? as uuid) as organization_id,
                cast(? as text) as division_code, cast(? as text) as zone_code) s
            left join organization o on o.id = s.organization_id where\s""";
    private static final String IN_FORCE = """
            select g.role, g.organization_id, g.division_code, g.zone_code, grant_divisions(g.division_code, g.zone_code)
            from account_grant g join account a on a.id = g.account_id where a.id = ? and a.disabled_at is null""";
    private static final String ORGANIZATION = "select 1 from organization where id = ? and merged_into_id is null";
    /** A department's grant names a body only where that body is the department of the very division. */
    private static final String DEPARTMENT = ORGANIZATION + " and kind = 'DEPARTMENT' and division_code = ?";

    private final Sql sql;

    ReachRepository(Sql sql) {
        this.sql = sql;
    }

    boolean covers(GrantReach reach, Collection<Role> roles, RoleScope scope) {
        GrantReach.Condition condition = reach.condition("s.roles", "s", "o.division_code");
        List<Object> arguments =
                new ArrayList<>(Arrays.asList(roles, scope.organizationId(), scope.divisionCode(), scope.zoneCode()));
        arguments.addAll(condition.arguments());
        return sql.one(PROPOSED + condition.text() + ")", arguments, Row::flag).orElseThrow();
    }

    List<Grant> inForce(UUID accountId) {
        return sql.all(
                IN_FORCE,
                List.of(accountId),
                row -> new Grant(
                        row.constant(Role.class), row.uuidOrNull(), row.textOrNull(), row.textOrNull(), row.texts()));
    }

    /** What of the scope names nothing on the register. */
    List<Violation> unknown(Role.Within kind, RoleScope scope) {
        List<Violation> unknown = new ArrayList<>();
        if (scope.divisionCode() != null && none("select 1 from division where code = ?", scope.divisionCode())) {
            unknown.add(Violation.of("/" + RoleScope.DIVISION, ErrorCode.UNKNOWN_REFERENCE));
        }
        if (scope.zoneCode() != null && none("select 1 from zone where code = ?", scope.zoneCode())) {
            unknown.add(Violation.of("/" + RoleScope.ZONE, ErrorCode.UNKNOWN_REFERENCE));
        }
        if (scope.organizationId() != null) {
            boolean absent = kind == Role.Within.DIVISION && scope.divisionCode() != null
                    ? none(DEPARTMENT, scope.organizationId(), scope.divisionCode())
                    : none(ORGANIZATION, scope.organizationId());
            if (absent) {
                unknown.add(Violation.of("/" + RoleScope.ORGANIZATION, ErrorCode.UNKNOWN_REFERENCE));
            }
        }
        return unknown;
    }

    private boolean none(String query, Object... arguments) {
        return sql.one(query, List.of(arguments), Row::integer).isEmpty();
    }
}
