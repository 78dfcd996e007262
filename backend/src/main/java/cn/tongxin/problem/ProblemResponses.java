package cn.tongxin.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Turns a problem into the answer, and leaves a trace of what is the service's own fault in the log. */
final class ProblemResponses {

    static final MediaType PROBLEM_JSON = MediaType.valueOf("application/problem+json");

    private static final Logger LOG = Logger.getLogger("cn.tongxin.problem");
    private static final int RETRY_AFTER_SECONDS = 3;

    private ProblemResponses() {}

    static Problem problem(ProblemException problem, @Nullable Throwable cause, @Nullable String acceptLanguage) {
        String traceId = TraceId.current();
        if (problem.type() == ProblemType.INTERNAL_ERROR) {
            LOG.errorf(cause, "%s internal error", traceId);
        } else if (problem.type() == ProblemType.UNAVAILABLE) {
            LOG.warnf("%s unavailable: %s", traceId, cause == null ? "" : cause.getMessage());
        } else if (problem.type() == ProblemType.VAULT_CLOSED) {
            LOG.warnf("%s the vault has no keys: docs/operations.md, Keys", traceId);
        }
        return ProblemText.write(problem, traceId, Languages.of(acceptLanguage));
    }

    static Response response(ProblemException problem, @Nullable Throwable cause, @Nullable String acceptLanguage) {
        Locale locale = Languages.of(acceptLanguage);
        Response.ResponseBuilder answer = Response.status(problem.type().status())
                .type(PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, Languages.tag(locale))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem(problem, cause, acceptLanguage));
        problem.headers().forEach(answer::header);
        if (problem.type().status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (problem.type().status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }
}
