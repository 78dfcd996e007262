package cn.tongxin.identity;

import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import io.quarkus.arc.All;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Every request comes through here: the caller is found first, and then let through only where the operation's act allows it.
 * Between the two stand the limits, which so see whoever asks, known, unknown or refused.
 */
public class Gate {

    /** Limits come after this, and before {@link #ADMIT}. */
    public static final int IDENTIFY = 1000;

    private static final int ADMIT = 1200;

    private static final Pattern RETRY_KEY = Pattern.compile("[A-Za-z0-9_:.-]{1,128}");
    private static final String RETRY_HEADER = "Idempotency-Key";

    private final CurrentCaller current;
    private final List<Credential> credentials;

    Gate(CurrentCaller current, @All List<Credential> credentials) {
        this.current = current;
        this.credentials = credentials;
    }

    @ServerRequestFilter(priority = IDENTIFY)
    public void identify(ContainerRequestContext request, ResourceInfo resource, RoutingContext routing) {
        Access access = resource.getResourceMethod() == null
                ? null
                : resource.getResourceMethod().getAnnotation(Access.class);
        if (access == null) {
            throw ProblemException.notFound();
        }
        current.does(access.value());
        current.from(
                routing.request().remoteAddress() == null
                        ? null
                        : routing.request().remoteAddress().hostAddress());
        current.setRetryKey(retryKey(request.getHeaderString(RETRY_HEADER)));
        // a session is opened by nobody yet: what the request brings along is never adopted; and where a token is asked
        // for, the
        // credentials are looked at by the operation (RFC 6749, section 2.3)
        if (access.value() == Act.SESSION_OPEN || access.value() == Act.TOKEN_ISSUE) {
            current.set(Caller.ANONYMOUS);
            return;
        }
        try {
            current.set(caller(request));
        } catch (ProblemException refusal) {
            current.refuse(refusal);
        }
    }

    @ServerRequestFilter(priority = ADMIT)
    public void admit() {
        ProblemException refusal = current.refusal();
        if (refusal != null) {
            throw refusal;
        }
        Act act = current.act();
        Caller caller = current.get();
        if (act.forAnybody()) {
            return;
        }
        if (caller.anonymous()) {
            throw ProblemException.of(ProblemType.UNAUTHENTICATED);
        }
        if (act != Act.SESSION_OWN) {
            caller.duties().stream().sorted().findFirst().ifPresent(duty -> {
                throw ProblemException.of(duty.problem());
            });
        }
        if (!caller.maySomewhere(act)) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
    }

    @ServerResponseFilter
    public void mark(ContainerRequestContext request, ContainerResponseContext response) {
        if (current.replayed()) {
            response.getHeaders().putSingle("Idempotent-Replayed", "true");
        }
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            boolean anonymousRead =
                    request.getMethod().equals("GET") && current.get().anonymous();
            response.getHeaders()
                    .putSingle(HttpHeaders.CACHE_CONTROL, anonymousRead ? "public, no-cache" : "private, no-cache");
        }
        response.getHeaders().add(HttpHeaders.VARY, "Authorization, Cookie, Accept-Language");
    }

    private Caller caller(ContainerRequestContext request) {
        for (Credential credential : credentials) {
            Caller caller = credential.caller(request).orElse(null);
            if (caller != null) {
                return caller;
            }
        }
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            throw ProblemException.of(ProblemType.UNAUTHENTICATED);
        }
        return Caller.ANONYMOUS;
    }

    private static @Nullable String retryKey(@Nullable String header) {
        if (header != null && !RETRY_KEY.matcher(header).matches()) {
            throw ProblemException.invalid(RETRY_HEADER, ErrorCode.WRONG_FORMAT, RETRY_KEY.pattern());
        }
        return header;
    }
}
