package cn.tongxin.signon;

import jakarta.ws.rs.core.NewCookie;
import org.jspecify.annotations.Nullable;

/** The secret by which a browser that comes back from the provider is known to be the one that was sent there. */
final class SignOnCookie {

    static final String NAME = "__Host-tongxin-sign-on";

    private static final int SECONDS = 600;

    private SignOnCookie() {}

    /** One for all ways that this browser has under way: a second window does not spoil the first. */
    static String secret(@Nullable String held) {
        return held != null && BrowserSecret.hasForm(held) ? held : BrowserSecret.draw();
    }

    static NewCookie holding(String secret) {
        return cookie(secret, SECONDS);
    }

    static NewCookie takenBack() {
        return cookie("", 0);
    }

    /** Lax, not strict: the browser must bring it when the provider's page sends it back. */
    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(seconds)
                .build();
    }
}
