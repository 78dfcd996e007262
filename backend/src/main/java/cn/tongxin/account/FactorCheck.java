package cn.tongxin.account;

import cn.tongxin.account.factor.SecondFactors;
import cn.tongxin.account.guess.Admission;
import cn.tongxin.account.guess.GuessService;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For another room, where a session alone is not enough: whose account has a second factor shows it again, under the same limits on
 * guessing as signing in. Whose account has none, or who signed in elsewhere, shows nothing.
 */
@ApplicationScoped
public class FactorCheck {

    /** Where the code stands in the request. */
    public static final String POINTER = "/secondFactor";

    private final SecondFactors factors;
    private final GuessService guesses;
    private final OwnAccountService service;
    private final CurrentCaller current;

    FactorCheck(SecondFactors factors, GuessService guesses, OwnAccountService service, CurrentCaller current) {
        this.factors = factors;
        this.guesses = guesses;
        this.service = service;
        this.current = current;
    }

    /** A try that was counted before it is looked at. */
    public static final class Attempt {
        private final Caller caller;
        private final UUID accountId;
        private final String code;
        private final Admission admission;
        private boolean failed;

        private Attempt(Caller caller, UUID accountId, String code, Admission admission) {
            this.caller = caller;
            this.accountId = accountId;
            this.code = code;
            this.admission = admission;
        }

        /** What a retry key compares: whose try it is; the code stands in the request. */
        @JsonValue
        UUID accountId() {
            return accountId;
        }
    }

    /**
     * Counts a try, before any transaction.
     *
     * @return empty where the account has no second factor
     * @throws ProblemException RULE_VIOLATED at {@link #POINTER} where nothing is shown, TOO_MANY_REQUESTS
     */
    public Optional<Attempt> begin(Caller caller, @Nullable String code) {
        UUID account = caller.accountId();
        if (account == null || !factors.inForce(account)) {
            return Optional.empty();
        }
        if (code == null) {
            throw ProblemException.rule(POINTER, ErrorCode.REQUIRED);
        }
        Admission admission = guesses.admit(caller.name(), current.address());
        Instant wait = admission.addressWait();
        if (wait != null) {
            long seconds = Math.max(1, Duration.between(Instant.now(), wait).toSeconds());
            throw ProblemException.of(ProblemType.TOO_MANY_REQUESTS)
                    .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        }
        return Optional.of(new Attempt(caller, account, code, admission));
    }

    /**
     * Looks at what was shown and uses it up, in the caller's transaction.
     *
     * @throws ProblemException RULE_VIOLATED at {@link #POINTER}; the try stays counted
     */
    public void use(Attempt attempt) {
        SecondFactors.Shown shown = attempt.admission.allowed()
                ? factors.use(attempt.accountId, attempt.code)
                : SecondFactors.Shown.NOTHING_GOOD;
        switch (shown) {
            case CODE -> {}
            case RECOVERY_CODE -> service.usedRecoveryCode(attempt.caller);
            case NOTHING_GOOD -> {
                attempt.failed = true;
                throw ProblemException.rule(POINTER, ErrorCode.CODE_NOT_GOOD);
            }
        }
        guesses.succeeded(attempt.admission);
    }

    /** Nothing had to be shown after all, in the caller's transaction. */
    public void leave(Attempt attempt) {
        guesses.giveBack(attempt.admission);
    }

    /** Tells the audit trail of a try that failed, once its transaction is over. */
    public void tellIfFailed(Attempt attempt) {
        if (attempt.failed) {
            service.refusedSecondFactor(attempt.caller, attempt.admission);
        }
    }
}
