package cn.tongxin.account.session;

import cn.tongxin.paging.InstanceSecrets;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells the client's own pages from others that a browser shows (cross-site request forgery). A page of ours has the session's
 * token against it, which no other page can read; beside that the browser itself says where a request comes from. Sources: Fetch
 * Metadata Request Headers (W3C), The Web Origin Concept (RFC 6454, section 7).
 */
@ApplicationScoped
public class OwnPages {

    /** The header that a change by cookie carries. */
    public static final String HEADER = "X-CSRF-Token";

    private static final String SECRET = "own pages";
    private static final String SITE = "Sec-Fetch-Site";
    private static final String ORIGIN = "Origin";
    private static final String SAME = "same-origin";

    private final InstanceSecrets secrets;

    OwnPages(InstanceSecrets secrets) {
        this.secrets = secrets;
    }

    /** What pages in this session send along; the same as long as the session lives. */
    public String token(UUID sessionId) {
        byte[] code = secrets.mac(SECRET).doFinal(sessionId.toString().getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    }

    /** @throws ProblemException CROSS_SITE_REQUEST when the request is not shown to come from a page of ours in this session */
    void require(ContainerRequestContext request, UUID sessionId) {
        requireOrigin(request.getUriInfo().getBaseUri(), request::getHeaderString);
        String sent = request.getHeaderString(HEADER);
        if (sent == null || !same(sent, token(sessionId))) {
            throw ProblemException.of(ProblemType.CROSS_SITE_REQUEST);
        }
    }

    /**
     * For a request that opens a session and has no token yet.
     *
     * @param own the address that the service is called by
     * @throws ProblemException CROSS_SITE_REQUEST when a browser says that a page of another origin makes it
     */
    public void requireOrigin(URI own, Function<String, @Nullable String> headers) {
        String site = headers.apply(SITE);
        String origin = headers.apply(ORIGIN);
        if ((site != null && !site.equals(SAME))
                || (origin != null && !authority(origin).equalsIgnoreCase(own.getAuthority()))) {
            throw ProblemException.of(ProblemType.CROSS_SITE_REQUEST);
        }
    }

    /** The scheme is left out: where TLS ends at a web server, the service is called without. */
    private static String authority(String origin) {
        int host = origin.indexOf("://");
        return host < 0 ? "" : origin.substring(host + "://".length());
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
