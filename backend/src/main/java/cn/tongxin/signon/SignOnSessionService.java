package cn.tongxin.signon;

import cn.tongxin.account.SessionService;
import cn.tongxin.account.session.CurrentSession;
import cn.tongxin.account.session.Opening;
import cn.tongxin.identity.Caller;
import cn.tongxin.signon.provider.LogoutTokens.EndedSession;
import cn.tongxin.signon.provider.SignOnToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions here that a session of the provider's stands behind: they begin with it, and end with it. */
@ApplicationScoped
class SignOnSessionService {

    private final LinkedPersonService people;
    private final SessionService sessions;
    private final CurrentSession current;
    private final ProviderSessionRepository providerSessions;

    SignOnSessionService(
            LinkedPersonService people,
            SessionService sessions,
            CurrentSession current,
            ProviderSessionRepository providerSessions) {
        this.people = people;
        this.sessions = sessions;
        this.current = current;
        this.providerSessions = providerSessions;
    }

    /**
     * Lets the person in; the answer at hand sets the cookie.
     *
     * @throws SignOnFailedException NO_ACCOUNT, LOCKED, ROLES_APART, ADMINISTRATOR
     */
    @Transactional
    public void open(SignOnToken token, Opening how, @Nullable String replaced) {
        Caller person = people.admit(token.claims());
        sessions.open(Objects.requireNonNull(person.accountId()), how, replaced);
        providerSessions.add(Objects.requireNonNull(current.id()), token);
    }

    /**
     * Signs the caller out here.
     *
     * @return the ID token that the session was opened with, or an empty text where it was not kept; empty where the provider does
     *     not stand behind the session
     */
    @Transactional
    public Optional<String> signOut(Caller caller) {
        UUID session = current.id();
        Optional<String> token = session == null ? Optional.empty() : providerSessions.idToken(session);
        sessions.signOut(caller);
        return token;
    }

    /** Ends what was opened by a session of the provider's that ended. */
    @Transactional
    public void end(EndedSession ended) {
        providerSessions
                .openedBy(ended)
                .forEach(behind -> sessions.endWithProvider(behind.accountId(), behind.session()));
    }
}
