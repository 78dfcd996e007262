package cn.tongxin.account;

import cn.tongxin.account.guess.Admission;
import cn.tongxin.account.guess.GuessService;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Looks at a password under the limits on guessing. Takes as long and writes as much whether the name is an account's or not,
 * locked or not; no transaction is open while it computes.
 */
@ApplicationScoped
class PasswordCheck {

    private final AccountRepository accounts;
    private final GuessService guesses;
    private final CurrentCaller current;

    PasswordCheck(AccountRepository accounts, GuessService guesses, CurrentCaller current) {
        this.accounts = accounts;
        this.guesses = guesses;
        this.current = current;
    }

    /** An account's password as it is kept. */
    record Kept(UUID accountId, String hash, int version, boolean sample) {

        @Override
        public String toString() {
            return "Kept[" + accountId + "]";
        }
    }

    /**
     * What came of it.
     *
     * @param kept of the account that has this name, whether it fits or not
     * @param fits whether the password is right and may count
     */
    record Checked(Admission admission, Optional<Kept> kept, boolean fits) {

        RefusalCause causeOfRefusal() {
            if (kept.isEmpty()) {
                return RefusalCause.UNKNOWN_NAME;
            }
            return admission.allowed() ? RefusalCause.WRONG_PASSWORD : RefusalCause.LOCKED;
        }

        /** The same for every cause; only an address that has to wait is told so, whatever the name. */
        ProblemException refusal() {
            Instant wait = admission.addressWait();
            if (wait == null) {
                return ProblemException.of(ProblemType.SIGN_IN_REFUSED);
            }
            long seconds = Math.max(1, Duration.between(Instant.now(), wait).toSeconds());
            return ProblemException.of(ProblemType.TOO_MANY_REQUESTS)
                    .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        }
    }

    Checked check(String username, String password) {
        Admission admission = guesses.admit(username, current.address());
        Optional<Kept> kept = accounts.passwordOf(username);
        boolean fits = kept.filter(found -> PasswordHash.hasForm(found.hash()))
                .map(found -> PasswordHash.fits(password, found.hash()))
                .orElseGet(() -> PasswordHash.fitsNobody(password));
        return new Checked(admission, kept, fits && admission.allowed());
    }
}
