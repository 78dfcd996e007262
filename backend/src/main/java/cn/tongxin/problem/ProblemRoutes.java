package cn.tongxin.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What fails before or outside the resources: unknown addresses, path tricks, bodies too large. No framework page shows. */
@ApplicationScoped
public class ProblemRoutes {

    /** Path parameters, encoded slashes, dots and control characters have been used to slip past rules by path. */
    private static final Pattern TRICK =
            Pattern.compile("(?i)[;\\\\]|%(2f|5c|3b|2e|25|[01][0-9a-f]|7f)|//|/\\.{1,2}(/|$)");

    private final ObjectMapper json;

    ProblemRoutes(ObjectMapper json) {
        this.json = json;
    }

    void routes(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::refuseTricks).failureHandler(this::answerFailure);
        router.route("/api/*")
                .order(Integer.MAX_VALUE)
                .handler(request -> answer(request, ProblemType.NOT_FOUND, null));
        router.errorHandler(400, request -> answer(request, ProblemType.INVALID_REQUEST, null));
        router.errorHandler(404, request -> answer(request, ProblemType.NOT_FOUND, null));
        router.errorHandler(405, request -> answer(request, ProblemType.METHOD_NOT_ALLOWED, null));
        router.errorHandler(413, request -> answer(request, ProblemType.BODY_TOO_LARGE, null));
        router.errorHandler(500, request -> answer(request, ProblemType.INTERNAL_ERROR, request.failure()));
    }

    private void refuseTricks(RoutingContext request) {
        String path = request.request().path();
        if (path != null && path.startsWith("/api") && TRICK.matcher(path).find()) {
            answer(request, ProblemType.NOT_FOUND, null);
        } else {
            request.next();
        }
    }

    /** Before the framework's own page for failures: broken framing, headers that no server should take. */
    private void answerFailure(RoutingContext request) {
        ProblemType type = switch (request.statusCode()) {
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 413 -> ProblemType.BODY_TOO_LARGE;
            default ->
                request.statusCode() >= 400 && request.statusCode() < 500
                        ? ProblemType.INVALID_REQUEST
                        : ProblemType.INTERNAL_ERROR;
        };
        answer(request, type, request.failure());
    }

    private void answer(RoutingContext request, ProblemType type, @Nullable Throwable cause) {
        if (request.response().ended() || request.response().headWritten()) {
            return;
        }
        try {
            Problem problem = ProblemResponses.problem(
                    ProblemException.of(type), cause, request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
            request.response()
                    .setStatusCode(type.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemResponses.PROBLEM_JSON.toString())
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
