package cn.tongxin.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place where a failure, whatever its kind, becomes a problem. */
public class ExceptionMappers {

    /** Property of the request: the {@link ProblemException} that it ended with, for filters that come after. */
    public static final String ENDED_WITH = ProblemException.class.getName();

    @ServerExceptionMapper
    public Response problem(ProblemException problem, HttpHeaders headers, ContainerRequestContext request) {
        request.setProperty(ENDED_WITH, problem);
        return ProblemResponses.response(problem, null, language(headers));
    }

    @ServerExceptionMapper
    public Response shape(ConstraintViolationException shape, HttpHeaders headers) {
        return ProblemResponses.response(ShapeProblems.of(shape), shape, language(headers));
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException json, HttpHeaders headers) {
        return ProblemResponses.response(malformed(json), json, language(headers));
    }

    /** Named apart, because the framework has a mapper of its own for it. */
    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException mismatch, HttpHeaders headers) {
        return json(mismatch, headers);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException web, HttpHeaders headers) {
        if (web.getCause() instanceof JsonProcessingException json) {
            return json(json, headers);
        }
        return ProblemResponses.response(byStatus(web.getResponse().getStatus()), web, language(headers));
    }

    @ServerExceptionMapper
    public Response any(Throwable failure, HttpHeaders headers, ContainerRequestContext request) {
        ProblemException problem = classify(failure);
        request.setProperty(ENDED_WITH, problem);
        return ProblemResponses.response(problem, failure, language(headers));
    }

    static ProblemException classify(Throwable failure) {
        for (Throwable t : Causes.of(failure)) {
            switch (t) {
                case ProblemException problem -> {
                    return problem;
                }
                case ConstraintViolationException shape -> {
                    return ShapeProblems.of(shape);
                }
                case JsonProcessingException json -> {
                    return malformed(json);
                }
                case OptimisticLockException stale -> {
                    return ProblemException.of(ProblemType.STALE_VERSION);
                }
                case StaleStateException stale -> {
                    return ProblemException.of(ProblemType.STALE_VERSION);
                }
                case HttpClosedException gone -> {
                    return ProblemException.of(ProblemType.INVALID_REQUEST);
                }
                case ClosedChannelException gone -> {
                    return ProblemException.of(ProblemType.INVALID_REQUEST);
                }
                default -> {
                    ProblemException database = DatabaseProblems.of(t);
                    if (database != null) {
                        return database;
                    }
                }
            }
        }
        return ProblemException.of(ProblemType.INTERNAL_ERROR);
    }

    private static ProblemException byStatus(int status) {
        ProblemType type = switch (status) {
            case 401 -> ProblemType.UNAUTHENTICATED;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.BODY_TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> ProblemType.UNAVAILABLE;
            default -> status < 500 ? ProblemType.INVALID_REQUEST : ProblemType.INTERNAL_ERROR;
        };
        return ProblemException.of(type);
    }

    private static ProblemException malformed(JsonProcessingException json) {
        Violation violation = switch (json) {
            case UnrecognizedPropertyException unknown -> Violation.of(pointer(unknown), ErrorCode.UNKNOWN_FIELD);
            case InvalidFormatException wrong
            when wrong.getTargetType() != null && wrong.getTargetType().isEnum() ->
                Violation.of(pointer(wrong), ErrorCode.NOT_ALLOWED_VALUE, values(wrong.getTargetType()));
            case MismatchedInputException wrong ->
                Violation.of(pointer(wrong), ErrorCode.WRONG_TYPE, JsonTypeNames.of(wrong.getTargetType()));
            case StreamConstraintsException large -> Violation.of("", ErrorCode.MALFORMED);
            case JsonMappingException mapping when mapping.getCause() instanceof ProblemException -> null;
            case JsonMappingException mapping
            when mapping.getCause() instanceof InputCoercionException tooLarge ->
                Violation.of(pointer(mapping), ErrorCode.WRONG_TYPE, JsonTypeNames.of(tooLarge.getTargetType()));
            case JsonMappingException mapping -> Violation.of(pointer(mapping), ErrorCode.MALFORMED);
            default -> Violation.of("", ErrorCode.MALFORMED);
        };
        return violation == null
                ? (ProblemException) Objects.requireNonNull(json.getCause())
                : ProblemException.of(ProblemType.INVALID_REQUEST, List.of(violation));
    }

    private static String values(Class<?> enumType) {
        return java.util.Arrays.stream(enumType.getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static String pointer(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() == null
                        ? String.valueOf(step.getIndex())
                        : step.getFieldName().replace("~", "~0").replace("/", "~1"))
                .map(step -> "/" + step.replaceAll("\\p{Cntrl}|\\p{Cs}", "\uFFFD"))
                .collect(Collectors.joining());
    }

    private static @Nullable String language(HttpHeaders headers) {
        return headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
    }
}
