package cn.tongxin.account;

import cn.tongxin.account.factor.EnrolmentView;
import cn.tongxin.account.factor.RecoveryCodesView;
import cn.tongxin.account.factor.SecondFactorView;
import cn.tongxin.account.factor.SecondFactors;
import cn.tongxin.account.guess.Admission;
import cn.tongxin.account.guess.GuessService;
import cn.tongxin.account.session.CurrentSession;
import cn.tongxin.account.session.Sessions;
import cn.tongxin.identity.Caller;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;

/** What follows once the password was shown again, told to the journal in the same transaction. */
@ApplicationScoped
public class OwnAccountService {

    private final AccountRepository accounts;
    private final SecondFactors factors;
    private final GuessService guesses;
    private final Sessions sessions;
    private final SessionService ownSessions;
    private final CurrentSession current;
    private final AccountTrail trail;

    OwnAccountService(
            AccountRepository accounts,
            SecondFactors factors,
            GuessService guesses,
            Sessions sessions,
            SessionService ownSessions,
            CurrentSession current,
            AccountTrail trail) {
        this.accounts = accounts;
        this.factors = factors;
        this.guesses = guesses;
        this.sessions = sessions;
        this.ownSessions = ownSessions;
        this.current = current;
        this.trail = trail;
    }

    @Transactional(dontRollbackOn = ProblemException.class)
    void refuse(PasswordCheck.Checked checked) {
        trail.refused("refuse-password", checked, checked.causeOfRefusal());
        throw checked.refusal();
    }

    @Transactional
    void changePassword(Caller caller, PasswordCheck.Checked checked, String hash) {
        Account account = account(caller);
        if (checked.kept()
                .filter(kept -> kept.hash().equals(account.passwordHash()))
                .isEmpty()) {
            throw ProblemException.of(ProblemType.SIGN_IN_REFUSED); // it was changed in the meantime
        }
        guesses.succeeded(checked.admission());
        account.changePassword(hash);
        accounts.flush();
        trail.tell(account, "change-password");
        ownSessions.endOthers(caller, EndCause.PASSWORD_CHANGED);
        if (current.byCookie()) {
            sessions.renew();
        } else {
            ownSessions.signOut(caller);
        }
    }

    @Transactional
    void shown(PasswordCheck.Checked checked) {
        guesses.succeeded(checked.admission());
    }

    SecondFactorView secondFactor(Caller caller) {
        return factors.view(id(caller));
    }

    @Transactional(dontRollbackOn = ProblemException.class)
    EnrolmentView beginSecondFactor(Caller caller, PasswordCheck.Checked checked) {
        guesses.succeeded(checked.admission());
        return factors.begin(id(caller), caller.name());
    }

    @Transactional(dontRollbackOn = ProblemException.class)
    RecoveryCodesView confirmSecondFactor(Caller caller, String code) {
        RecoveryCodesView codes = new RecoveryCodesView(factors.confirm(id(caller), code));
        changed(caller, "enrol-second-factor");
        return codes;
    }

    @Transactional(dontRollbackOn = ProblemException.class)
    void removeSecondFactor(Caller caller, PasswordCheck.Checked checked, String code) {
        show(caller, checked, code);
        factors.remove(id(caller));
        changed(caller, "remove-second-factor");
    }

    @Transactional(dontRollbackOn = ProblemException.class)
    RecoveryCodesView renewRecoveryCodes(Caller caller, PasswordCheck.Checked checked, String code) {
        show(caller, checked, code);
        RecoveryCodesView codes = new RecoveryCodesView(factors.renewRecoveryCodes(id(caller)));
        trail.tell(account(caller), "renew-recovery-codes");
        return codes;
    }

    /** A recovery code was used up for an act in another room, in its transaction. */
    void usedRecoveryCode(Caller caller) {
        trail.tell(account(caller), "use-recovery-code");
    }

    /** A second factor that was shown for an act in another room was not taken; that act's transaction is over. */
    @Transactional
    void refusedSecondFactor(Caller caller, Admission admission) {
        trail.refused(
                "refuse-second-factor",
                new PasswordCheck.Checked(admission, accounts.passwordOf(caller.name()), true),
                admission.allowed() ? RefusalCause.WRONG_SECOND_FACTOR : RefusalCause.LOCKED);
    }

    private void show(Caller caller, PasswordCheck.Checked checked, String code) {
        if (!factors.inForce(id(caller))) {
            guesses.succeeded(checked.admission());
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        switch (factors.use(id(caller), code)) {
            case CODE -> {}
            case RECOVERY_CODE -> trail.tell(account(caller), "use-recovery-code");
            case NOTHING_GOOD -> {
                trail.refused("refuse-second-factor", checked, RefusalCause.WRONG_SECOND_FACTOR);
                throw ProblemException.rule("/code", ErrorCode.CODE_NOT_GOOD);
            }
        }
        guesses.succeeded(checked.admission());
    }

    /** What guards the account is another now: no session of before goes on as it was. */
    private void changed(Caller caller, String act) {
        trail.tell(account(caller), act);
        ownSessions.endOthers(caller, EndCause.SECOND_FACTOR_CHANGED);
        sessions.renew();
    }

    private Account account(Caller caller) {
        return accounts.forChange(id(caller)).orElseThrow(() -> ProblemException.of(ProblemType.UNAUTHENTICATED));
    }

    private static UUID id(Caller caller) {
        return Objects.requireNonNull(caller.accountId(), "SESSION_OWN is a person's");
    }
}
