package cn.tongxin.problem;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that an operation does not have, a second value where one is meant, and values that cannot be read
 * (for which JAX-RS would say 404). An operation with {@link OpenQuery} passes over what it does not have.
 */
public class StrictQuery {

    private static final Map<Method, Map<String, QueryShape>> SHAPES = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuseUnknown(UriInfo uri, ResourceInfo resource) {
        var given = uri.getQueryParameters();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        Map<String, QueryShape> shapes = SHAPES.computeIfAbsent(resource.getResourceMethod(), QueryShape::of);
        boolean open = resource.getResourceMethod().isAnnotationPresent(OpenQuery.class);
        List<Violation> violations = new ArrayList<>();
        given.forEach((name, values) -> {
            QueryShape shape = shapes.get(name);
            if (shape == null && open) {
                return;
            }
            if (shape == null) {
                violations.add(Violation.of("?" + name.replaceAll("[^\\w.-]", "_"), ErrorCode.UNKNOWN_PARAMETER));
            } else {
                shape.check(name, values).ifPresent(violations::add);
            }
        });
        if (!violations.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, violations);
        }
    }
}
