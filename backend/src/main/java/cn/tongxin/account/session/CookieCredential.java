package cn.tongxin.account.session;

import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Credential;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;

/**
 * The token of a session in its cookie. A browser sends a cookie unasked: one whose session has ended is taken back and the
 * request goes on as nobody's, and a change has to show that the client's own page makes it.
 */
@ApplicationScoped
public class CookieCredential implements Credential {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Sessions sessions;
    private final CurrentSession current;
    private final OwnPages ownPages;

    CookieCredential(Sessions sessions, CurrentSession current, OwnPages ownPages) {
        this.sessions = sessions;
        this.current = current;
        this.ownPages = ownPages;
    }

    @Override
    public Optional<Caller> caller(ContainerRequestContext request) {
        Cookie cookie = request.getCookies().get(SessionCookies.NAME);
        if (cookie == null || request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            return Optional.empty();
        }
        Optional<LiveSession> session = Optional.of(cookie.getValue())
                .filter(SessionToken::hasForm)
                .flatMap(token -> sessions.present(token, SessionKind.COOKIE));
        if (session.isEmpty()) {
            current.takeBack();
        } else if (!READING.contains(request.getMethod())) {
            ownPages.require(request, session.orElseThrow().id());
        }
        return session.map(LiveSession::caller);
    }
}
