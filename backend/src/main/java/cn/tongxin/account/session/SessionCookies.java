package cn.tongxin.account.session;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Writes the cookies of a session: one with the token, which no script can read, and one that only says that there is a session,
 * so that a page knows whether to ask. Both go when the browser is closed. {@code __Host-}: RFC 6265bis, section 4.1.3.2.
 */
public class SessionCookies {

    public static final String NAME = "__Host-tongxin";

    private static final String MARK = "tongxin-signed-in";
    private static final String WHERE = "; Path=/; Secure; SameSite=Strict";
    private static final String FORGET = "; Max-Age=0";

    private final CurrentSession current;

    SessionCookies(CurrentSession current) {
        this.current = current;
    }

    @ServerResponseFilter
    public void write(ContainerRequestContext request, ContainerResponseContext response) {
        String token = current.freshToken();
        if (token != null) {
            set(response, NAME + "=" + token + WHERE + "; HttpOnly", MARK + "=1" + WHERE);
        } else if (current.gone()) {
            set(response, NAME + "=" + WHERE + "; HttpOnly" + FORGET, MARK + "=" + WHERE + FORGET);
        }
    }

    /** An answer with a cookie is one browser's: no cache may hand it to another, however public what it says. */
    private static void set(ContainerResponseContext response, String... cookies) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        for (String cookie : cookies) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie);
        }
    }
}
