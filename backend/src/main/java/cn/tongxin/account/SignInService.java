package cn.tongxin.account;

import cn.tongxin.account.factor.SecondFactors;
import cn.tongxin.account.guess.GuessService;
import cn.tongxin.account.session.Opening;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** What follows from a try to sign in, and is told to the journal in the same transaction. */
@ApplicationScoped
public class SignInService {

    private final AccountRepository accounts;
    private final SecondFactors factors;
    private final GuessService guesses;
    private final SessionService sessions;
    private final AccountTrail trail;

    SignInService(
            AccountRepository accounts,
            SecondFactors factors,
            GuessService guesses,
            SessionService sessions,
            AccountTrail trail) {
        this.accounts = accounts;
        this.factors = factors;
        this.guesses = guesses;
        this.sessions = sessions;
        this.trail = trail;
    }

    @Transactional(dontRollbackOn = ProblemException.class)
    SessionView decide(
            PasswordCheck.Checked checked, @Nullable String secondFactor, Opening how, @Nullable String replaced) {
        if (!checked.fits()) {
            throw refused(checked, checked.causeOfRefusal());
        }
        PasswordCheck.Kept kept = checked.kept().orElseThrow();
        Account account = accounts.forChange(kept.accountId())
                .filter(found -> found.passwordHash().equals(kept.hash()))
                .orElseThrow(() -> refused(checked, RefusalCause.WRONG_PASSWORD));
        if (account.disabled()) {
            throw refused(checked, RefusalCause.DISABLED);
        }
        if (factors.inForce(account.id())) {
            showSecondFactor(checked, account, secondFactor);
        }
        guesses.succeeded(checked.admission());
        return sessions.open(account.id(), how, replaced);
    }

    private void showSecondFactor(PasswordCheck.Checked checked, Account account, @Nullable String secondFactor) {
        if (secondFactor == null) {
            guesses.giveBack(checked.admission());
            trail.tell(account, "ask-second-factor");
            throw ProblemException.of(ProblemType.SECOND_FACTOR_REQUIRED);
        }
        switch (factors.use(account.id(), secondFactor)) {
            case CODE -> {}
            case RECOVERY_CODE -> trail.tell(account, "use-recovery-code");
            case NOTHING_GOOD -> throw refused(checked, RefusalCause.WRONG_SECOND_FACTOR);
        }
    }

    private ProblemException refused(PasswordCheck.Checked checked, RefusalCause cause) {
        trail.refused("refuse-sign-in", checked, cause);
        return checked.refusal();
    }
}
