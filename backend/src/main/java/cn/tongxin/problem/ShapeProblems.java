package cn.tongxin.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Bean Validation's findings as violations: 400 with a pointer each. */
final class ShapeProblems {

    private ShapeProblems() {}

    static ProblemException of(ConstraintViolationException shape) {
        List<Violation> violations = shape.getConstraintViolations().stream()
                .map(ShapeProblems::violation)
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
                .distinct()
                .toList();
        return ProblemException.of(ProblemType.INVALID_REQUEST, violations);
    }

    private static Violation violation(ConstraintViolation<?> v) {
        String pointer = pointer(v);
        Annotation rule = v.getConstraintDescriptor().getAnnotation();
        Map<String, Object> attributes = v.getConstraintDescriptor().getAttributes();
        return switch (rule) {
            case NotNull _, NotEmpty _ -> Violation.of(pointer, ErrorCode.REQUIRED);
            case Size size -> Violation.of(pointer, ErrorCode.TOO_MANY, size.min(), size.max());
            case Pattern pattern ->
                Violation.of(
                        pointer,
                        ErrorCode.WRONG_FORMAT,
                        pattern.message().startsWith("{") ? pattern.regexp() : pattern.message());
            case Min min -> Violation.of(pointer, ErrorCode.OUT_OF_RANGE, plain(min.value()), "");
            case Max max -> Violation.of(pointer, ErrorCode.OUT_OF_RANGE, "", plain(max.value()));
            case DecimalMin min -> Violation.of(pointer, ErrorCode.OUT_OF_RANGE, min.value(), "");
            case DecimalMax max -> Violation.of(pointer, ErrorCode.OUT_OF_RANGE, "", max.value());
            case Positive _ -> Violation.of(pointer, ErrorCode.OUT_OF_RANGE, "1", "");
            default -> byMessage(pointer, v.getMessage(), attributes);
        };
    }

    /** Our own constraints name the error code, and its argument after a colon, as their message. */
    private static Violation byMessage(String pointer, String message, Map<String, Object> attributes) {
        int colon = message.indexOf(':');
        String code = colon < 0 ? message : message.substring(0, colon);
        try {
            return colon < 0
                    ? Violation.of(pointer, ErrorCode.valueOf(code))
                    : Violation.of(pointer, ErrorCode.valueOf(code), (Object[])
                            message.substring(colon + 1).split("\\|"));
        } catch (IllegalArgumentException foreign) {
            return Violation.of(pointer, ErrorCode.WRONG_FORMAT, message);
        }
    }

    private static String plain(long value) {
        return Long.toString(value);
    }

    /** Of {@code declare.request.targets[0].code} the first two steps are Java's; the rest points into the body. */
    private static String pointer(ConstraintViolation<?> v) {
        StringBuilder body = new StringBuilder();
        String parameter = "";
        for (Path.Node node : v.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter =
                        parameterPointer(v, node.as(Path.ParameterNode.class).getParameterIndex(), node.getName());
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    body.append('/').append(node.getIndex());
                }
                if (node.getKey() != null) {
                    body.append('/').append(escaped(node.getKey().toString()));
                }
                if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                    body.append('/').append(node.getName());
                }
            }
        }
        if (parameter.equals("?")) {
            return "?" + body.toString().split("/", -1)[Math.min(1, body.length())];
        }
        return parameter.isEmpty() ? body.toString() : parameter;
    }

    /** RFC 6901, section 3. */
    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static String parameterPointer(ConstraintViolation<?> v, int index, String name) {
        for (java.lang.reflect.Method method : written(v.getRootBeanClass()).getMethods()) {
            if (method.getName().equals(v.getPropertyPath().iterator().next().getName())
                    && method.getParameterCount() > index) {
                for (Annotation a : method.getParameterAnnotations()[index]) {
                    switch (a) {
                        case QueryParam q -> {
                            return "?" + q.value();
                        }
                        case PathParam p -> {
                            return "{" + p.value() + "}";
                        }
                        case HeaderParam h -> {
                            return h.value();
                        }
                        case jakarta.ws.rs.BeanParam _ -> {
                            return "?";
                        }
                        default -> {}
                    }
                }
            }
        }
        return "";
    }

    /** The class as it is written: the one that the container derives from it has no annotations on its parameters. */
    private static Class<?> written(Class<?> type) {
        return type.getSimpleName().endsWith("_Subclass") ? type.getSuperclass() : type;
    }
}
