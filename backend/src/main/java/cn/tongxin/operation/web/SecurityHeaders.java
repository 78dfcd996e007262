package cn.tongxin.operation.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every answer tells the browser not to do; frontend/nginx.conf says the same of what it serves itself. Sources: W3C Content
 * Security Policy Level 3, WHATWG HTML (cross-origin opener and resource policy), RFC 6797 (strict transport security).
 */
final class SecurityHeaders {

    /** For answers that are no page: nothing in them is ever run, shown or framed. */
    static final String ANSWER_POLICY =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** For the client: all from here, nothing inline, neither script nor style. */
    static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'";

    private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");

    private static final Map<CharSequence, CharSequence> ALWAYS = optimized(Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy",
                    "camera=(self), display-capture=(), geolocation=(), microphone=(), payment=(), publickey-credentials-get=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin"));

    private static final String FORWARDED_SCHEME = "X-Forwarded-Proto";
    private static final CharSequence TRANSPORT = HttpHeaders.createOptimized("Strict-Transport-Security");
    /** A year. */
    private static final CharSequence ONLY_TLS = HttpHeaders.createOptimized("max-age=31536000");

    private SecurityHeaders() {}

    static void add(HttpServerRequest request) {
        MultiMap headers = request.response().headers();
        ALWAYS.forEach(headers::set);
        headers.set(POLICY, ANSWER_POLICY);
        // whoever lies about the scheme gets a header that browsers pass over: RFC 6797, section 8.1
        if (request.isSSL() || "https".equalsIgnoreCase(request.getHeader(FORWARDED_SCHEME))) {
            headers.set(TRANSPORT, ONLY_TLS);
        }
    }

    /** The answer is a file of the client. */
    static void allowPage(HttpServerRequest request) {
        request.response().headers().set(POLICY, PAGE_POLICY);
    }

    private static Map<CharSequence, CharSequence> optimized(Map<String, String> headers) {
        Map<CharSequence, CharSequence> optimized = new LinkedHashMap<>();
        headers.forEach(
                (name, value) -> optimized.put(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value)));
        return optimized;
    }
}
