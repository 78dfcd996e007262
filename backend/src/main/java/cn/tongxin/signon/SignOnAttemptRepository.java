package cn.tongxin.signon;

import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Ways to the provider that are under way. The database's clock is the one that counts. */
@ApplicationScoped
class SignOnAttemptRepository {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Sql sql;

    SignOnAttemptRepository(Sql sql) {
        this.sql = sql;
    }

    void add(byte[] state, byte[] browser, SignOnAttempt attempt) {
        sql.change("delete from sign_on_attempt where expires_at < now()");
        sql.change(
                """
                insert into sign_on_attempt (state_hash, browser_hash, nonce, verifier, return_path, account_id, expires_at)
                values (?, ?, ?, ?, ?, ?, now() + make_interval(secs => ?))""",
                state,
                browser,
                attempt.nonce(),
                attempt.verifier(),
                attempt.returnPath(),
                attempt.accountId(),
                LONGEST.toSeconds());
    }

    /** Takes the attempt away: it is good once, whoever comes first, and only in the browser where it was begun. */
    Optional<SignOnAttempt> take(byte[] state, byte[] browser) {
        return sql.one("""
                delete from sign_on_attempt where state_hash = ? and browser_hash = ? and expires_at > now()
                returning nonce, verifier, return_path, account_id""", List.of(state, browser), SignOnAttempt::from);
    }
}
