package cn.tongxin.signon;

import cn.tongxin.account.OwnAccount;
import cn.tongxin.account.OwnPasswordRequest;
import cn.tongxin.identity.Caller;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.signon.provider.Provider;
import cn.tongxin.signon.provider.ProviderAwayException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;

/** One's own account and who one is at the provider: whether they are linked, and linking them. */
@ApplicationScoped
class SignOnLink {

    private static final Logger LOG = Logger.getLogger(SignOnLink.class);

    private final SignOnSettings settings;
    private final SignOnFlow flow;
    private final LinkedPersonService people;
    private final OwnAccount own;

    SignOnLink(SignOnSettings settings, SignOnFlow flow, LinkedPersonService people, OwnAccount own) {
        this.settings = settings;
        this.flow = flow;
        this.people = people;
        this.own = own;
    }

    SignOnLinkView view(Caller caller) {
        Provider provider = provider();
        return new SignOnLinkView(people.linked(provider.issuer(), id(caller)));
    }

    /**
     * Whoever has the link has the account: a session alone is not enough for it.
     *
     * @return where the browser goes on
     */
    URI begin(Caller caller, OwnPasswordRequest password, String browser) {
        provider();
        own.showPassword(caller, password);
        try {
            return flow.beginLink(id(caller), browser);
        } catch (ProviderAwayException e) {
            LOG.warnf("%s", e.getMessage());
            throw ProblemException.of(ProblemType.SIGN_ON_UNAVAILABLE);
        }
    }

    private Provider provider() {
        return settings.provider()
                .filter(provider -> provider.codeFlow().isPresent())
                .orElseThrow(ProblemException::notFound);
    }

    private static UUID id(Caller caller) {
        return Objects.requireNonNull(caller.accountId(), "SESSION_OWN is a person's");
    }
}
