package cn.tongxin.apiclient.credential;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * How a client says who it is where it asks for a token (RFC 6749, section 2.3.1): by HTTP Basic, both parts form-encoded first,
 * or by two parameters; not by both.
 */
record ClientAuthentication(String clientId, String secret) {

    private static final String BASIC = "Basic ";

    /**
     * Reads it from a request.
     *
     * @throws TokenRefusal INVALID_CLIENT when there is none that can be read, INVALID_REQUEST when there are two
     */
    static ClientAuthentication of(@Nullable String authorization, TokenForm form) {
        String id = form.clientId();
        String secret = form.clientSecret();
        if (authorization == null) {
            if (id == null || secret == null) {
                throw new TokenRefusal(TokenError.INVALID_CLIENT);
            }
            return new ClientAuthentication(id, secret);
        }
        ClientAuthentication basic = basic(authorization);
        if (secret != null || (id != null && !id.equals(basic.clientId))) {
            throw new TokenRefusal(TokenError.INVALID_REQUEST);
        }
        return basic;
    }

    private static ClientAuthentication basic(String header) {
        if (!header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            throw new TokenRefusal(TokenError.INVALID_CLIENT);
        }
        try {
            byte[] bytes =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            String pair = new String(bytes, StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            if (colon < 0) {
                throw new TokenRefusal(TokenError.INVALID_CLIENT);
            }
            return new ClientAuthentication(decoded(pair.substring(0, colon)), decoded(pair.substring(colon + 1)));
        } catch (IllegalArgumentException unreadable) {
            throw new TokenRefusal(TokenError.INVALID_CLIENT);
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "ClientAuthentication[" + clientId + "]";
    }
}
