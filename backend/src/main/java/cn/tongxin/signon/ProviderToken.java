package cn.tongxin.signon;

import cn.tongxin.identity.Bearer;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Credential;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.signon.provider.AccessTokens;
import cn.tongxin.signon.provider.Claims;
import cn.tongxin.signon.provider.Provider;
import cn.tongxin.signon.provider.ProviderAwayException;
import cn.tongxin.signon.provider.TokenRefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** An access token of the provider's: a JWT in the header {@code Authorization}. Whatever is wrong with it, the answer is the same. */
@ApplicationScoped
class ProviderToken implements Credential {

    private static final Logger LOG = Logger.getLogger(ProviderToken.class);

    /** Three parts (RFC 7515, 7.1); a session's token is one. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

    private final SignOnSettings settings;
    private final LinkedPersonService people;

    ProviderToken(SignOnSettings settings, LinkedPersonService people) {
        this.settings = settings;
        this.people = people;
    }

    @Override
    public Optional<Caller> caller(ContainerRequestContext request) {
        Optional<AccessTokens> tokens = settings.provider().flatMap(Provider::accessTokens);
        return tokens.flatMap(accepted -> Bearer.of(request)
                .filter(token -> FORM.matcher(token).matches())
                .map(token -> caller(accepted, token)));
    }

    private Caller caller(AccessTokens accepted, String token) {
        try {
            Claims claims = accepted.verify(token);
            return people.known(claims).orElseGet(() -> people.admit(claims));
        } catch (TokenRefusedException | SignOnFailedException e) {
            LOG.debugf("bearer token refused: %s", e.getMessage());
            throw ProblemException.of(ProblemType.UNAUTHENTICATED);
        } catch (ProviderAwayException e) {
            LOG.warnf("%s", e.getMessage());
            throw ProblemException.of(ProblemType.SIGN_ON_UNAVAILABLE);
        }
    }
}
