package cn.tongxin.account;

import cn.tongxin.account.guess.GuessService;
import cn.tongxin.account.session.Sessions;
import cn.tongxin.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Accounts whose password is kept here, for those who look after people: opening one, letting a person in again, shutting one out.
 * In the caller's transaction.
 */
@ApplicationScoped
public class LocalAccounts {

    private final AccountRepository accounts;
    private final Sessions sessions;
    private final GuessService guesses;
    private final AccountTrail trail;

    LocalAccounts(AccountRepository accounts, Sessions sessions, GuessService guesses, AccountTrail trail) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.guesses = guesses;
        this.trail = trail;
    }

    /** What an account is opened with. */
    public record NewAccount(String username, String displayName, String password) {

        @Override
        public String toString() {
            return "NewAccount[" + username + "]";
        }
    }

    /**
     * A new account without any role yet.
     *
     * @throws cn.tongxin.problem.ProblemException RULE_VIOLATED at {@code /password} where it is easy to guess; a user name that is taken
     *     is refused by the database
     */
    public UUID open(NewAccount wanted, boolean administrator, boolean sample) {
        PasswordRules.check("/password", wanted.password(), List.of(wanted.username(), wanted.displayName()));
        String hash = PasswordHash.of(wanted.password());
        Account account = Account.of(wanted.username(), wanted.displayName(), hash, administrator)
                .markedAsSample(sample);
        accounts.persistAndFlush(account);
        return account.id();
    }

    /** A password drawn at random, which must be changed at the next sign-in; guesses at the old one are forgiven. */
    public String setOneTimePassword(UUID accountId, Caller by) {
        String password = RandomText.password();
        Account account = accounts.forChange(accountId).orElseThrow();
        account.setOneTimePassword(PasswordHash.of(password));
        accounts.flush();
        guesses.forgive(account.username());
        endSessions(accountId, EndCause.ONE_TIME_PASSWORD_SET, by);
        return password;
    }

    /** Ends every session of the account: its next request is refused. */
    public void endSessions(UUID accountId, EndCause cause, Caller by) {
        for (UUID session : sessions.endAll(accountId)) {
            trail.ended(session, "end-session", Map.of("accountId", accountId, "cause", cause), by);
        }
    }
}
