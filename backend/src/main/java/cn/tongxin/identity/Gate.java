package cn.tongxin.identity;

import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Every request comes through here: finds the caller, and lets through only who the operation's act allows. */
public class Gate {

    private static final Pattern RETRY_KEY = Pattern.compile("[A-Za-z0-9_:.-]{1,128}");
    private static final String BEARER = "Bearer ";
    private static final String RETRY_HEADER = "Idempotency-Key";

    private final CurrentCaller current;
    private final Sessions sessions;

    Gate(CurrentCaller current, Sessions sessions) {
        this.current = current;
        this.sessions = sessions;
    }

    @ServerRequestFilter(priority = 1000)
    public void admit(ContainerRequestContext request, ResourceInfo resource) {
        Access access = resource.getResourceMethod() == null
                ? null
                : resource.getResourceMethod().getAnnotation(Access.class);
        if (access == null) {
            throw ProblemException.notFound();
        }
        Caller caller = caller(request.getHeaderString(HttpHeaders.AUTHORIZATION));
        current.set(caller);
        current.setRetryKey(retryKey(request.getHeaderString(RETRY_HEADER)));
        Act act = access.value();
        if (act.forAnybody()) {
            return;
        }
        if (caller.anonymous()) {
            throw ProblemException.of(ProblemType.UNAUTHENTICATED);
        }
        if (caller.mustChangePassword() && act != Act.SESSION_OWN) {
            throw ProblemException.of(ProblemType.PASSWORD_CHANGE_REQUIRED);
        }
        if (act != Act.SESSION_OWN && act.roles().stream().noneMatch(caller::has)) {
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
        response.getHeaders().add(HttpHeaders.VARY, "Authorization, Accept-Language");
    }

    private Caller caller(@Nullable String authorization) {
        if (authorization == null) {
            return Caller.ANONYMOUS;
        }
        if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw ProblemException.of(ProblemType.UNAUTHENTICATED);
        }
        return sessions.find(authorization.substring(BEARER.length()).strip())
                .orElseThrow(() -> ProblemException.of(ProblemType.UNAUTHENTICATED));
    }

    private static @Nullable String retryKey(@Nullable String header) {
        if (header != null && !RETRY_KEY.matcher(header).matches()) {
            throw ProblemException.invalid(RETRY_HEADER, ErrorCode.WRONG_FORMAT, RETRY_KEY.pattern());
        }
        return header;
    }
}
