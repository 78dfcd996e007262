package cn.tongxin.account;

import cn.tongxin.account.factor.EnrolmentView;
import cn.tongxin.account.factor.RecoveryCodesView;
import cn.tongxin.account.factor.SecondFactorView;
import cn.tongxin.identity.Caller;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * One's own password and second factor. A session alone changes neither: the password is asked for again, under the same limits on
 * guessing as signing in, and looked at outside of any transaction.
 */
@ApplicationScoped
public class OwnAccount {

    private final PasswordCheck passwords;
    private final OwnAccountService service;

    OwnAccount(PasswordCheck passwords, OwnAccountService service) {
        this.passwords = passwords;
        this.service = service;
    }

    /**
     * Changes the password and ends the account's other sessions; a session by cookie goes on under a new token, one by bearer token
     * ends too.
     */
    public void changePassword(Caller caller, ChangePasswordRequest request) {
        if (request.newPassword().equals(request.currentPassword())) {
            throw ProblemException.rule("/newPassword", ErrorCode.DUPLICATE);
        }
        PasswordRules.check("/newPassword", request.newPassword(), List.of(caller.name(), caller.displayName()));
        PasswordCheck.Checked checked = prove(caller, request.currentPassword());
        service.changePassword(caller, checked, PasswordHash.of(request.newPassword()));
    }

    public SecondFactorView secondFactor(Caller caller) {
        return service.secondFactor(caller);
    }

    /** Draws a secret, which is in force once a code has confirmed it. */
    public EnrolmentView beginSecondFactor(Caller caller, OwnPasswordRequest request) {
        return service.beginSecondFactor(caller, prove(caller, request.password()));
    }

    public RecoveryCodesView confirmSecondFactor(Caller caller, ConfirmSecondFactorRequest request) {
        return service.confirmSecondFactor(caller, request.code());
    }

    public void removeSecondFactor(Caller caller, OwnFactorsRequest request) {
        service.removeSecondFactor(caller, prove(caller, request.password()), request.code());
    }

    public RecoveryCodesView renewRecoveryCodes(Caller caller, OwnFactorsRequest request) {
        return service.renewRecoveryCodes(caller, prove(caller, request.password()), request.code());
    }

    /**
     * For another room, where a session alone is not enough: the caller shows the password again.
     *
     * @throws ProblemException SIGN_IN_REFUSED, TOO_MANY_REQUESTS
     */
    public void showPassword(Caller caller, OwnPasswordRequest request) {
        service.shown(prove(caller, request.password()));
    }

    /** @throws ProblemException SIGN_IN_REFUSED, TOO_MANY_REQUESTS */
    private PasswordCheck.Checked prove(Caller caller, String password) {
        PasswordCheck.Checked checked = passwords.check(caller.name(), password);
        if (!checked.fits()) {
            service.refuse(checked);
        }
        return checked;
    }
}
