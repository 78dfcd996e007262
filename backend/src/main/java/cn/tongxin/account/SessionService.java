package cn.tongxin.account;

import cn.tongxin.account.session.CurrentSession;
import cn.tongxin.account.session.OpenedSession;
import cn.tongxin.account.session.Opening;
import cn.tongxin.account.session.OwnSessions;
import cn.tongxin.account.session.SessionKind;
import cn.tongxin.account.session.Sessions;
import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.ZoneRef;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One's own sessions: opened, shown and ended. */
@ApplicationScoped
public class SessionService {

    private static final String GRANTS = """
            select g.role, o.id, o.name, d.code, d.name, d.full_name, z.code, z.name from account_grant g
            left join organization o on o.id = g.organization_id left join division d on d.code = g.division_code
            left join zone z on z.code = g.zone_code
            where g.account_id = ? order by g.role, o.name, d.code, z.code""";

    private final Sessions sessions;
    private final CurrentSession current;
    private final AccountTrail trail;
    private final Sql sql;

    SessionService(Sessions sessions, CurrentSession current, AccountTrail trail, Sql sql) {
        this.sessions = sessions;
        this.current = current;
        this.trail = trail;
        this.sql = sql;
    }

    /**
     * Opens a session of an account whose person has been recognized, by password here or by single sign-on. A cookie's is in the
     * answer at hand without further doing.
     *
     * @param replaced the token in the cookie of a session that this browser was in, which ends
     */
    @Transactional
    public SessionView open(UUID accountId, Opening how, @Nullable String replaced) {
        OpenedSession opened = sessions.open(accountId, how);
        Caller caller =
                sessions.caller(opened.id()).orElseThrow(() -> ProblemException.of(ProblemType.SIGN_IN_REFUSED));
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("kind", how.kind());
        told.put("by", how.way());
        told.put("device", how.device());
        trail.opened(opened.id(), caller, told);
        if (replaced != null) {
            sessions.replace(replaced)
                    .ifPresent(ended -> trail.ended(
                            ended.id(),
                            "end-session",
                            Map.of("accountId", ended.accountId(), "cause", EndCause.REPLACED),
                            caller));
        }
        return new SessionView(
                how.kind(), how.kind() == SessionKind.BEARER ? opened.token() : null, opened.expiresAt(), view(caller));
    }

    /** What the caller is. */
    public AccountView view(Caller caller) {
        List<AccountView.GrantView> grants = sql.all(GRANTS, List.of(id(caller)), SessionService::grant);
        return new AccountView(
                id(caller),
                caller.name(),
                caller.displayName(),
                caller.duties().stream().sorted().toList(),
                caller.sample(),
                grants);
    }

    public OwnSessions list(Caller caller) {
        return new OwnSessions(sessions.of(id(caller)));
    }

    /** Ends the session of this request. */
    @Transactional
    public void signOut(Caller caller) {
        UUID session = current.id();
        if (session != null && sessions.end(id(caller), session)) {
            trail.ended(session, "sign-out", Map.of(), caller);
        }
    }

    /** @throws ProblemException NOT_FOUND where the caller has no such session, or has it no more */
    @Transactional
    public void end(Caller caller, UUID session) {
        if (!sessions.end(id(caller), session)) {
            throw ProblemException.notFound();
        }
        trail.ended(session, "end-session", Map.of("cause", EndCause.BY_OWNER), caller);
    }

    @Transactional
    public void endOthers(Caller caller) {
        endOthers(caller, EndCause.BY_OWNER);
    }

    /** Ends the caller's other sessions, in the transaction of what is the cause. */
    void endOthers(Caller caller, EndCause cause) {
        for (UUID session : sessions.endOthers(id(caller))) {
            trail.ended(session, "end-session", Map.of("cause", cause), caller);
        }
    }

    /** Ends a session that was opened by single sign-on, because the identity provider's own has ended. */
    @Transactional
    public void endWithProvider(UUID accountId, UUID session) {
        if (sessions.end(accountId, session)) {
            trail.ended(
                    session,
                    "end-session",
                    Map.of("accountId", accountId, "cause", EndCause.PROVIDER),
                    Caller.ANONYMOUS);
        }
    }

    private static UUID id(Caller caller) {
        if (caller.accountId() == null) {
            throw ProblemException.of(ProblemType.UNAUTHENTICATED);
        }
        return caller.accountId();
    }

    private static AccountView.GrantView grant(Row row) {
        Role role = row.constant(Role.class);
        UUID organization = row.uuidOrNull();
        String name = row.textOrNull();
        return new AccountView.GrantView(
                role,
                organization == null || name == null ? null : new AccountView.GrantedOrganization(organization, name),
                DivisionRef.orNull(row),
                ZoneRef.orNull(row));
    }
}
