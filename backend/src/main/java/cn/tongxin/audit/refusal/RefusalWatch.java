package cn.tongxin.audit.refusal;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.journal.Actor;
import cn.tongxin.problem.ExceptionMappers;
import cn.tongxin.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Sees every answer on its way out, and notes the refusals among them. */
public class RefusalWatch {

    /** Identifiers and codes; what else stands in an address is the caller's own words and is not kept. */
    private static final Pattern TARGET = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private static final String ID = "id";
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.:%_-]{1,64}");

    private final CurrentCaller current;
    private final Refusals refusals;

    RefusalWatch(CurrentCaller current, Refusals refusals) {
        this.current = current;
        this.refusals = refusals;
    }

    @ServerResponseFilter
    public void note(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (method != null
                && request.getProperty(ExceptionMappers.ENDED_WITH) instanceof ProblemException problem
                && refused(problem)) {
            Caller caller = current.get();
            refusals.note(new Refusal(
                    new Actor(caller.id(), caller.name(), null, clean(ADDRESS, current.address())),
                    caller.sample(),
                    Objects.requireNonNull(method.getAnnotation(Access.class)).value(),
                    Objects.requireNonNull(method.getAnnotation(Operation.class))
                            .operationId(),
                    target(request),
                    problem.type(),
                    Instant.now()));
        }
    }

    /** Who comes without credentials is asked for them and refused nothing; of passwords the room of accounts tells. */
    private boolean refused(ProblemException problem) {
        return switch (problem.type().status()) {
            case 401 -> !current.found();
            case 403 -> true;
            case 404 -> problem.isWithheld();
            default -> false;
        };
    }

    private static @Nullable String target(ContainerRequestContext request) {
        var named = request.getUriInfo().getPathParameters();
        String name = named.containsKey(ID)
                ? ID
                : named.keySet().stream().min(Comparator.naturalOrder()).orElse(ID);
        return clean(TARGET, named.getFirst(name));
    }

    private static @Nullable String clean(Pattern pattern, @Nullable String text) {
        return text != null && pattern.matcher(text).matches() ? text : null;
    }
}
