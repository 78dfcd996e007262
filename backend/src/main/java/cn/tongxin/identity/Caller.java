package cn.tongxin.identity;

import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who makes this request.
 *
 * @param accountId null for anonymous callers and for the service itself
 * @param name what the journal calls the caller
 */
public record Caller(
        @Nullable UUID accountId,
        String name,
        String displayName,
        boolean mustChangePassword,
        boolean sample,
        List<Grant> grants) {

    public static final Caller ANONYMOUS = new Caller(null, "anonymous", "", false, false, List.of());

    public boolean anonymous() {
        return accountId == null;
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(g -> g.role() == role);
    }

    public boolean mayEverywhere(Act act) {
        return act.forAnybody() || (act.roles().contains(Role.ADMINISTRATOR) && has(Role.ADMINISTRATOR));
    }

    /** Whether a grant of the caller allows the act on a record of this scope. */
    public boolean may(Act act, Scope scope) {
        return act.forAnybody() || grants.stream().anyMatch(g -> act.roles().contains(g.role()) && g.covers(scope));
    }

    /** @throws ProblemException FORBIDDEN when no grant allows it */
    public void require(Act act, Scope scope) {
        if (!may(act, scope)) {
            throw ProblemException.of(anonymous() ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
        }
    }

    /** Whom the caller acts for when doing this to a record of this scope: the organization or department of the grant. */
    public @Nullable UUID onBehalfOf(Act act, Scope scope) {
        return grants.stream()
                .filter(g -> act.roles().contains(g.role()) && g.covers(scope))
                .map(Grant::organizationId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The organizations that the caller is a member of. */
    public List<UUID> organizations() {
        return granted(Role.ORGANIZATION_MEMBER)
                .map(Grant::organizationId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The bodies on the register that the caller speaks for: organizations, and the department itself. */
    public List<UUID> bodies() {
        return grants.stream()
                .map(Grant::organizationId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The divisions that the caller is an officer of; codes below them are covered too. */
    public List<String> divisions() {
        return granted(Role.DEPARTMENT_OFFICER)
                .flatMap(g -> Stream.concat(Stream.ofNullable(g.divisionCode()), g.areaMembers().stream()))
                .toList();
    }

    private Stream<Grant> granted(Role role) {
        return grants.stream().filter(g -> g.role() == role);
    }
}
