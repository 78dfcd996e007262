package cn.tongxin.account;

import cn.tongxin.account.session.Opening;
import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Signing in with a local account: the password first, outside of any transaction, then all that follows from it in one. */
@ApplicationScoped
public class SignIn {

    private final PasswordCheck passwords;
    private final SignInService service;

    SignIn(PasswordCheck passwords, SignInService service) {
        this.passwords = passwords;
        this.service = service;
    }

    /**
     * Opens a session.
     *
     * @param replaced the token in the cookie of a session that this browser was in
     * @throws ProblemException SIGN_IN_REFUSED, the same whether the account is unknown, locked, disabled, or the password or the
     *     second factor wrong; SECOND_FACTOR_REQUIRED where all but that is right; TOO_MANY_REQUESTS where so many tries failed from
     *     this address that it has to wait
     */
    public SessionView open(OpenSessionRequest request, Opening how, @Nullable String replaced) {
        PasswordCheck.Checked checked = passwords.check(request.username(), request.password());
        return service.decide(checked, request.secondFactor(), how, replaced);
    }
}
