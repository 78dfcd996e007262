package cn.tongxin.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that an operation does not have, and a second value where one is meant. */
public class StrictQuery {

    private static final Map<Method, Map<String, Boolean>> MANY_BY_NAME = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuseUnknown(UriInfo uri, ResourceInfo resource) {
        var given = uri.getQueryParameters();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        Map<String, Boolean> known = MANY_BY_NAME.computeIfAbsent(resource.getResourceMethod(), StrictQuery::declared);
        List<Violation> violations = new ArrayList<>();
        given.forEach((name, values) -> {
            Boolean many = known.get(name);
            if (many == null) {
                violations.add(Violation.of("?" + name.replaceAll("[^\\w.-]", "_"), ErrorCode.UNKNOWN_PARAMETER));
            } else if (!many && values.size() > 1) {
                violations.add(Violation.of("?" + name, ErrorCode.REPEATED));
            }
        });
        if (!violations.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, violations);
        }
    }

    private static Map<String, Boolean> declared(Method method) {
        Map<String, Boolean> names = new HashMap<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.put(query.value(), Collection.class.isAssignableFrom(parameter.getType()));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                collect(parameter.getType(), names);
            }
        }
        return names;
    }

    private static void collect(Class<?> bean, Map<String, Boolean> names) {
        if (bean.isRecord()) {
            for (RecordComponent component : bean.getRecordComponents()) {
                QueryParam query = component.getAccessor().getAnnotation(QueryParam.class);
                if (query != null) {
                    names.put(query.value(), Collection.class.isAssignableFrom(component.getType()));
                }
            }
        }
        for (var field : bean.getDeclaredFields()) {
            QueryParam query = field.getAnnotation(QueryParam.class);
            if (query != null) {
                names.put(query.value(), Collection.class.isAssignableFrom(field.getType()));
            }
        }
    }
}
