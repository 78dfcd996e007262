package cn.tongxin.account.reach;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Grant;
import cn.tongxin.identity.Role;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decides whether roles within a scope may be given at all, and whether somebody reaches them. */
@ApplicationScoped
public class ReachService {

    private final ReachRepository grants;

    ReachService(ReachRepository grants) {
        this.grants = grants;
    }

    /**
     * Holds roles against the scope that they are to be given in.
     *
     * @param rolesAt where the request names the roles: {@code /roles}
     * @throws ProblemException RULE_VIOLATED naming each field that is missing, too much, or names nothing
     */
    public void check(Collection<Role> roles, RoleScope scope, String rolesAt) {
        List<Violation> wrong = new ArrayList<>();
        Set<Role.Within> kinds = roles.stream().map(Role::within).collect(Collectors.toSet());
        if (roles.contains(Role.API_CLIENT)) {
            wrong.add(Violation.of(rolesAt, ErrorCode.NOT_PERMITTED));
        } else if (kinds.size() != 1) {
            wrong.add(Violation.of(rolesAt, ErrorCode.MIXED_ROLES));
        } else {
            Role.Within kind = kinds.iterator().next();
            if (kind == Role.Within.SYSTEM && roles.size() > 1) {
                wrong.add(Violation.of(rolesAt, ErrorCode.ADMINISTRATORS_APART));
            }
            Set<String> filled = scope.filled().keySet();
            RoleScope.needed(kind).stream()
                    .filter(field -> !filled.contains(field))
                    .forEach(field -> wrong.add(Violation.of("/" + field, ErrorCode.REQUIRED)));
            filled.stream()
                    .filter(field -> !RoleScope.allowed(kind).contains(field))
                    .forEach(field -> wrong.add(Violation.of("/" + field, ErrorCode.NOT_PERMITTED)));
            wrong.addAll(grants.unknown(kind, scope));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.of(ProblemType.RULE_VIOLATED, wrong);
        }
    }

    /** @throws ProblemException FORBIDDEN when the caller's grants do not reach these roles in this scope */
    public void require(Caller caller, Act act, Collection<Role> roles, RoleScope scope, String rolesAt) {
        GrantReach reach = GrantReach.of(caller, act);
        if (covers(reach, roles, scope)) {
            return;
        }
        boolean never = roles.stream().anyMatch(role -> !reach.gives(role));
        List<String> fields = never
                ? List.of(rolesAt)
                : scope.filled().keySet().stream().map(field -> "/" + field).toList();
        throw ProblemException.of(
                ProblemType.FORBIDDEN,
                fields.stream()
                        .map(field -> Violation.of(field, ErrorCode.NOT_PERMITTED))
                        .toList());
    }

    public boolean covers(GrantReach reach, Collection<Role> roles, RoleScope scope) {
        return grants.covers(reach, roles, scope);
    }

    /** How far an account reaches as its grants stand now; nowhere when it is locked or closed. */
    public GrantReach of(UUID accountId, Act act) {
        List<Grant> held = grants.inForce(accountId).stream()
                .filter(grant -> act.roles().contains(grant.role()))
                .toList();
        return GrantReach.of(held);
    }
}
