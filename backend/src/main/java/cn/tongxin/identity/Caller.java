package cn.tongxin.identity;

import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who makes this request.
 *
 * @param accountId of a person; null for anonymous callers and for systems
 * @param clientId of a system; null for everybody else
 * @param name what the journal calls the caller
 * @param clientScopes of a system: what it may do
 * @param allowance of a system: how much it may ask for
 */
public record Caller(
        @Nullable UUID accountId,
        @Nullable UUID clientId,
        String name,
        String displayName,
        Set<Duty> duties,
        boolean sample,
        List<Grant> grants,
        Set<ClientScope> clientScopes,
        @Nullable Allowance allowance) {

    public static final Caller ANONYMOUS =
            new Caller(null, null, "anonymous", "", Set.of(), false, List.of(), Set.of(), null);

    /** A person with an account. */
    public static Caller person(
            UUID accountId, String name, String displayName, Set<Duty> duties, boolean sample, List<Grant> grants) {
        return new Caller(accountId, null, name, displayName, duties, sample, grants, Set.of(), null);
    }

    /** Whoever has come with a one-time link: does for that organization what its signatory may, and is otherwise nobody. */
    public static Caller signatoryByLink(UUID organizationId, boolean sample) {
        Grant grant = new Grant(Role.ORGANIZATION_SIGNATORY, organizationId, null, null, List.of());
        return new Caller(null, null, "one-time-link", "", Set.of(), sample, List.of(grant), Set.of(), null);
    }

    /** A department's system, in each of its divisions. */
    public static Caller system(
            UUID clientId,
            String name,
            boolean sample,
            List<Grant> grants,
            Set<ClientScope> scopes,
            Allowance allowance) {
        return new Caller(null, clientId, name, name, Set.of(), sample, grants, scopes, allowance);
    }

    public boolean anonymous() {
        return id() == null;
    }

    /** The account or the system, or null. */
    public @Nullable UUID id() {
        return accountId == null ? clientId : accountId;
    }

    public boolean has(Role role) {
        return inForce().anyMatch(g -> g.role() == role);
    }

    /** Whether some grant of the caller allows the act, on one record or another; one's own sessions need no grant. */
    public boolean maySomewhere(Act act) {
        return act.forAnybody()
                || (act == Act.SESSION_OWN && accountId != null)
                || allowing(act).findAny().isPresent();
    }

    /** Whether a grant of the caller allows the act on a record of this scope. */
    public boolean may(Act act, Scope scope) {
        return act.forAnybody() || allowing(act).anyMatch(g -> g.covers(scope));
    }

    /** @throws ProblemException FORBIDDEN when no grant allows it */
    public void require(Act act, Scope scope) {
        if (!may(act, scope)) {
            throw ProblemException.of(anonymous() ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
        }
    }

    /** Whom the caller acts for when doing this to a record of this scope: the organization or department of the grant. */
    public @Nullable UUID onBehalfOf(Act act, Scope scope) {
        return allowing(act)
                .filter(g -> g.covers(scope))
                .map(Grant::organizationId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The organizations whose people the caller belongs to, as far as it may do the act there. */
    public List<UUID> organizations(Act act) {
        return allowing(act)
                .filter(g -> g.role().within() == Role.Within.ORGANIZATION)
                .map(Grant::organizationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The bodies on the register that the caller speaks for: organizations, and the department itself. */
    public List<UUID> bodies() {
        return inForce()
                .map(Grant::organizationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The divisions in which the caller may do the act; codes below them are covered too. */
    public List<String> divisions(Act act) {
        return allowing(act).flatMap(g -> g.divisionCodes().stream()).distinct().toList();
    }

    /** Whether the caller may do the act on every record: an administrator's grant has no bounds. */
    public boolean mayEverywhere(Act act) {
        return allowing(act).anyMatch(g -> g.role().within() == Role.Within.SYSTEM);
    }

    /** The grants by which the caller may do the act, within their scope. */
    public Stream<Grant> allowing(Act act) {
        return inForce()
                .filter(g -> act.roles().contains(g.role()))
                .filter(g -> g.role() != Role.API_CLIENT || clientScopes.contains(act.clientScope()));
    }

    /** Who still has a duty is let no further than an anonymous caller: a one-time password that was seen by others opens nothing. */
    private Stream<Grant> inForce() {
        return duties.isEmpty() ? grants.stream() : Stream.empty();
    }
}
