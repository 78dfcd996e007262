package cn.tongxin.signon;

import cn.tongxin.identity.Caller;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.signon.provider.CodeFlow;
import cn.tongxin.signon.provider.LogoutTokens;
import cn.tongxin.signon.provider.Provider;
import cn.tongxin.signon.provider.ProviderAwayException;
import cn.tongxin.signon.provider.TokenRefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The end of a session, here and at the provider, whichever comes first. */
@ApplicationScoped
class SignOut {

    private static final Logger LOG = Logger.getLogger(SignOut.class);

    private final SignOnSettings settings;
    private final SignOnSessionService sessions;

    SignOut(SignOnSettings settings, SignOnSessionService sessions) {
        this.settings = settings;
        this.sessions = sessions;
    }

    /** Signs the caller out here, and tells where the provider's session ends. */
    SignedOutView here(Caller caller) {
        Optional<String> token = sessions.signOut(caller);
        CodeFlow flow = settings.codeFlow().orElse(null);
        if (token.isEmpty() || flow == null) {
            return new SignedOutView(null);
        }
        try {
            String hint = token.orElseThrow();
            return new SignedOutView(flow.endOfSession(hint.isEmpty() ? null : hint, settings.at("/"))
                    .orElse(null));
        } catch (ProviderAwayException e) {
            LOG.warnf("%s", e.getMessage());
            return new SignedOutView(null);
        }
    }

    /**
     * The provider says that a session of its has ended.
     *
     * @throws ProblemException INVALID_REQUEST when the token is no such word of the provider's
     */
    void byProvider(String logoutToken) {
        LogoutTokens tokens =
                settings.provider().flatMap(Provider::logoutTokens).orElseThrow(ProblemException::notFound);
        try {
            sessions.end(tokens.verify(logoutToken));
        } catch (TokenRefusedException e) {
            LOG.warnf("a logout token is not accepted: %s", e.getMessage());
            throw ProblemException.of(ProblemType.INVALID_REQUEST);
        } catch (ProviderAwayException e) {
            LOG.warnf("%s", e.getMessage());
            throw ProblemException.of(ProblemType.SIGN_ON_UNAVAILABLE);
        }
    }
}
