package cn.tongxin.operation.web;

import cn.tongxin.problem.ProblemRoutes;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.problem.TraceId;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every request comes through here before any route: it gets its trace id and headers, is logged, and must be plainly written. */
@ApplicationScoped
public class FrontDoor {

    /** Before every other observer of the router. */
    private static final int FIRST = 1;
    /** Milliseconds. */
    private static final long SECOND = 1_000;

    private static final String ADMITTED = FrontDoor.class.getName();
    /** What the service knows; the rest is refused whatever the address, TRACE above all, which would echo headers. */
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private final ProblemRoutes problems;
    private final BodyIntake bodies;
    private final Vertx vertx;

    FrontDoor(
            ProblemRoutes problems,
            HttpConfig config,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody,
            Vertx vertx) {
        this.problems = problems;
        this.bodies = new BodyIntake(largestBody.asLongValue(), config.bodyWithin(), this::refuse);
        this.vertx = vertx;
    }

    void open(@Observes @Priority(FIRST) Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::admit).failureHandler(this::admit);
        vertx.setPeriodic(SECOND, again -> bodies.endTheSlow());
    }

    /** Health is asked for every few seconds, so it is not logged. */
    void openManagement(@Observes @Priority(FIRST) ManagementInterface management) {
        management.router().route().order(Integer.MIN_VALUE).handler(request -> {
            SecurityHeaders.add(request.request());
            request.next();
        });
    }

    /**
     * What has been here before passes: a page of the client is looked up a second time, as index.html, and what failed further on
     * is on its way to its answer. What the router itself could not read, such as an address without a slash, comes as a failure.
     */
    private void admit(RoutingContext request) {
        if (!request.response().headWritten()) {
            SecurityHeaders.add(request.request()); // each time, for looking up another page drops what was set
        }
        if (request.get(ADMITTED) != null) {
            request.next();
            return;
        }
        request.put(ADMITTED, true);
        TraceId.begin();
        AccessLog.follow(request);
        ProblemType fault = METHODS.contains(request.request().method())
                ? RequestTarget.fault(request.request().uri())
                : ProblemType.METHOD_NOT_ALLOWED;
        if (fault != null) {
            problems.answer(request, fault);
        } else {
            bodies.take(request);
        }
    }

    /** For a request whose body is not read to its end. */
    private void refuse(RoutingContext request, ProblemType type) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        problems.answer(request, type);
        request.request().connection().close();
    }
}
