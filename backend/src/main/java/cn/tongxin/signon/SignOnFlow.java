package cn.tongxin.signon;

import cn.tongxin.account.session.Opening;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.signon.provider.CodeExchange;
import cn.tongxin.signon.provider.CodeFlow;
import cn.tongxin.signon.provider.ProviderAwayException;
import cn.tongxin.signon.provider.SignOnToken;
import cn.tongxin.signon.provider.TokenRefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The way to the provider and back. Speaks with the provider outside of any transaction. */
@ApplicationScoped
class SignOnFlow {

    private static final Logger LOG = Logger.getLogger(SignOnFlow.class);

    private static final String CALLBACK = "/api/v1/sign-on/callback";

    /** The client's page about one's own account, from where it is linked. */
    private static final String ACCOUNT = "/account";

    /** RFC 6749, appendix A.11: visible letters. */
    private static final Pattern CODE = Pattern.compile("[\\x21-\\x7e]{1,4096}");

    /** RFC 6749, 4.1.2.1. */
    private static final Set<String> PASSING = Set.of("server_error", "temporarily_unavailable");

    private final SignOnSettings settings;
    private final SignOnAttemptRepository attempts;
    private final SignOnSessionService sessions;
    private final LinkedPersonService people;
    private final SignOnTrailService trail;

    SignOnFlow(
            SignOnSettings settings,
            SignOnAttemptRepository attempts,
            SignOnSessionService sessions,
            LinkedPersonService people,
            SignOnTrailService trail) {
        this.settings = settings;
        this.attempts = attempts;
        this.sessions = sessions;
        this.people = people;
        this.trail = trail;
    }

    /**
     * Begins a way to the provider, to sign on.
     *
     * @param returnPath the page to go on with afterwards
     * @param browser the secret that this browser holds
     * @return where to send the browser: to the provider, or, when that does not answer, to the sign-in page
     */
    URI begin(String returnPath, String browser) {
        try {
            return begin(SignOnAttempt.begin(returnPath, null), browser);
        } catch (ProviderAwayException e) {
            LOG.warnf("%s", e.getMessage());
            return settings.signInPage(SignOnFailure.UNAVAILABLE, returnPath);
        }
    }

    /** Begins a way to the provider, to link the account of somebody who is signed in. */
    URI beginLink(UUID accountId, String browser) throws ProviderAwayException {
        return begin(SignOnAttempt.begin(ACCOUNT, accountId), browser);
    }

    private URI begin(SignOnAttempt attempt, String browser) throws ProviderAwayException {
        String state = BrowserSecret.draw();
        URI address = flow().start(exchange(state, attempt));
        attempts.add(BrowserSecret.hash(state), BrowserSecret.hash(browser), attempt);
        return address;
    }

    /**
     * The browser has come back. Opens a session, whose cookie the answer at hand sets, or links the account.
     *
     * @param browser the secret that this browser holds, if any
     * @param replaced the token in the cookie of a session that this browser was in
     * @return the page to go on with: the one that the person wanted, or the sign-in page with the reason
     */
    Arrival finish(SignOnAnswer answer, @Nullable String browser, Opening how, @Nullable String replaced) {
        CodeFlow flow = flow();
        SignOnAttempt attempt = attempt(answer.state(), browser).orElse(null);
        if (attempt == null) {
            return new Arrival(settings.page("/sign-in", SignOnFailure.NOT_BEGUN), false);
        }
        try {
            SignOnToken token = redeem(flow, attempt, answer);
            if (attempt.accountId() == null) {
                letIn(token, how, replaced);
            } else {
                people.link(token.claims(), attempt.accountId());
            }
            return new Arrival(settings.at(attempt.returnPath()), true);
        } catch (SignOnFailedException e) {
            return new Arrival(
                    attempt.accountId() == null
                            ? settings.signInPage(e.failure(), attempt.returnPath())
                            : settings.page(ACCOUNT, e.failure()),
                    false);
        }
    }

    /** @param arrived whether it led where it was meant to */
    record Arrival(URI page, boolean arrived) {}

    private Optional<SignOnAttempt> attempt(@Nullable String state, @Nullable String browser) {
        return state == null || browser == null || !BrowserSecret.hasForm(state) || !BrowserSecret.hasForm(browser)
                ? Optional.empty()
                : attempts.take(BrowserSecret.hash(state), BrowserSecret.hash(browser));
    }

    private SignOnToken redeem(CodeFlow flow, SignOnAttempt attempt, SignOnAnswer answer) {
        if (answer.error() != null) {
            LOG.infof("the provider answers %s", answer.error().replaceAll("[^a-z_]", "?"));
            throw new SignOnFailedException(
                    PASSING.contains(answer.error()) ? SignOnFailure.UNAVAILABLE : SignOnFailure.REFUSED);
        }
        String code = answer.code();
        if (code == null || !CODE.matcher(code).matches()) {
            throw new SignOnFailedException(SignOnFailure.NOT_ACCEPTED);
        }
        try {
            return flow.finish(exchange(Objects.requireNonNull(answer.state()), attempt), code, answer.iss());
        } catch (TokenRefusedException e) {
            LOG.warnf("the provider's answer is not accepted: %s", e.getMessage());
            throw new SignOnFailedException(SignOnFailure.NOT_ACCEPTED);
        } catch (ProviderAwayException e) {
            LOG.warnf("%s", e.getMessage());
            throw new SignOnFailedException(SignOnFailure.UNAVAILABLE);
        }
    }

    private void letIn(SignOnToken token, Opening how, @Nullable String replaced) {
        try {
            sessions.open(token, how, replaced);
        } catch (SignOnFailedException e) {
            trail.refused(people.accountOf(token.claims()).orElse(null), token.claims(), e.failure());
            throw e;
        }
    }

    /** @throws ProblemException NOT_FOUND where nobody signs on in the browser */
    private CodeFlow flow() {
        return settings.codeFlow().orElseThrow(ProblemException::notFound);
    }

    private CodeExchange exchange(String state, SignOnAttempt attempt) {
        return new CodeExchange(state, attempt.nonce(), attempt.verifier(), settings.at(CALLBACK));
    }
}
