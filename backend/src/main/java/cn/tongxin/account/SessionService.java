package cn.tongxin.account;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.ZoneRef;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Signing in and out, and one's own password. */
@ApplicationScoped
public class SessionService {

    /** Hashed when no account is found, so that the answer takes as long. */
    private static final String NOBODY = PasswordHash.of("nobody has this password");

    private static final String GRANTS = """
            select g.role, o.id, o.name, d.code, d.name, d.full_name, z.code, z.name from account_grant g
            left join organization o on o.id = g.organization_id left join division d on d.code = g.division_code
            left join zone z on z.code = g.zone_code
            where g.account_id = ? order by g.role, o.name, d.code, z.code""";

    private final AccountRepository accounts;
    private final Sessions sessions;
    private final Sql sql;

    SessionService(AccountRepository accounts, Sessions sessions, Sql sql) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.sql = sql;
    }

    /**
     * Opens a session.
     *
     * @throws ProblemException SIGN_IN_REFUSED, the same whether the account is unknown, locked, or the password wrong
     */
    @Transactional(dontRollbackOn = ProblemException.class)
    public SessionView open(OpenSessionRequest request) {
        Account account = accounts.forSignIn(request.username()).orElse(null);
        boolean fits = PasswordHash.fits(request.password(), account == null ? NOBODY : account.passwordHash());
        Instant now = Instant.now();
        if (account == null || !account.open(now)) {
            throw ProblemException.of(ProblemType.SIGN_IN_REFUSED);
        }
        if (!fits) {
            account.signInFailed(now);
            throw ProblemException.of(ProblemType.SIGN_IN_REFUSED);
        }
        account.signedIn();
        Sessions.OpenSession session = sessions.open(account.id());
        Caller caller =
                sessions.find(session.token()).orElseThrow(() -> ProblemException.of(ProblemType.SIGN_IN_REFUSED));
        return new SessionView(session.token(), session.expiresAt(), view(caller));
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

    public void end(String token) {
        sessions.end(token);
    }

    /** Changes the caller's password and ends all its sessions, this one too. */
    @Transactional(dontRollbackOn = ProblemException.class)
    public void changePassword(Caller caller, ChangePasswordRequest request) {
        Account account = accounts.findById(id(caller));
        if (!PasswordHash.fits(request.currentPassword(), account.passwordHash())) {
            account.signInFailed(Instant.now());
            throw ProblemException.of(ProblemType.SIGN_IN_REFUSED);
        }
        if (request.newPassword().equals(request.currentPassword())) {
            throw ProblemException.rule("/newPassword", ErrorCode.DUPLICATE);
        }
        account.changePassword(PasswordHash.of(request.newPassword()));
        sessions.endAll(account.id());
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
