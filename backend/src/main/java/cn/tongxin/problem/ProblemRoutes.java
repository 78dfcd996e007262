package cn.tongxin.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/** What fails before or outside the resources: unknown addresses, broken framing, bodies too large. No framework page shows. */
@ApplicationScoped
public class ProblemRoutes {

    private final ObjectMapper json;

    ProblemRoutes(ObjectMapper json) {
        this.json = json;
    }

    void routes(@Observes Router router) {
        router.route("/api/*").order(Integer.MAX_VALUE).handler(request -> answer(request, ProblemType.NOT_FOUND));
        answerErrors(router);
    }

    void managementRoutes(@Observes ManagementInterface management) {
        answerErrors(management.router());
    }

    private void answerErrors(Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answerFailure);
        router.errorHandler(400, request -> answer(request, ProblemType.INVALID_REQUEST));
        router.errorHandler(404, request -> answer(request, ProblemType.NOT_FOUND));
        router.errorHandler(405, request -> answer(request, ProblemType.METHOD_NOT_ALLOWED));
        router.errorHandler(413, request -> answer(request, ProblemType.BODY_TOO_LARGE));
        router.errorHandler(500, request -> answer(request, ProblemType.INTERNAL_ERROR, request.failure()));
    }

    /** Refuses a request before any resource has seen it. */
    public void answer(RoutingContext request, ProblemType type) {
        answer(request, type, null);
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
