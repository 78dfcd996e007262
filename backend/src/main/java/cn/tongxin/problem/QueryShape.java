package cn.tongxin.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One query parameter of an operation.
 *
 * @param many whether it may be repeated
 * @param type of one value
 */
record QueryShape(boolean many, Class<?> type) {

    private static final int UUID_LENGTH = 36;

    private static final Map<Class<?>, Function<String, @Nullable Object>> READERS = Map.of(
            UUID.class, QueryShape::uuid,
            LocalDate.class, LocalDate::parse,
            OffsetDateTime.class, QueryShape::moment,
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf,
            boolean.class, QueryShape::truth,
            Boolean.class, QueryShape::truth);

    /** The query parameters that a resource method has, its bean parameters' included. */
    static Map<String, QueryShape> of(Method method) {
        Map<String, QueryShape> shapes = new HashMap<>();
        for (Parameter parameter : method.getParameters()) {
            put(shapes, parameter, parameter.getType(), parameter.getParameterizedType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                putAll(shapes, parameter.getType());
            }
        }
        return shapes;
    }

    private static void putAll(Map<String, QueryShape> shapes, Class<?> bean) {
        if (bean.isRecord()) {
            for (RecordComponent component : bean.getRecordComponents()) {
                put(shapes, component.getAccessor(), component.getType(), component.getGenericType());
            }
        }
        for (Field field : bean.getDeclaredFields()) {
            put(shapes, field, field.getType(), field.getGenericType());
        }
    }

    private static void put(Map<String, QueryShape> shapes, AnnotatedElement place, Class<?> type, Type generic) {
        QueryParam query = place.getAnnotation(QueryParam.class);
        if (query != null) {
            boolean many = Collection.class.isAssignableFrom(type);
            shapes.put(query.value(), new QueryShape(many, many ? element(generic) : type));
        }
    }

    private static Class<?> element(Type collection) {
        return collection instanceof ParameterizedType known
                        && known.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : String.class;
    }

    /** What is wrong with the values of a parameter. */
    Optional<Violation> check(String name, List<String> values) {
        if (!many && values.size() > 1) {
            return Optional.of(Violation.of("?" + name, ErrorCode.REPEATED));
        }
        if (values.stream().allMatch(this::readable)) {
            return Optional.empty();
        }
        return Optional.of(
                type.isEnum()
                        ? Violation.of("?" + name, ErrorCode.NOT_ALLOWED_VALUE, constants())
                        : Violation.of("?" + name, ErrorCode.WRONG_TYPE, JsonTypeNames.of(type)));
    }

    private boolean readable(String value) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(constant -> ((Enum<?>) constant).name().equals(value));
        }
        Function<String, @Nullable Object> reader = READERS.get(type);
        try {
            return reader == null || reader.apply(value) != null;
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return false;
        }
    }

    private String constants() {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .collect(Collectors.joining(", "));
    }

    /** Java would also take 1-1-1-1-1. */
    private static @Nullable Object uuid(String text) {
        return text.length() == UUID_LENGTH ? UUID.fromString(text) : null;
    }

    /** As dates are: from 1900 to 2200. */
    private static @Nullable Object moment(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text);
        return moment.getYear() >= 1900 && moment.getYear() <= 2200 ? moment : null;
    }

    /** Java would take anything else for false. */
    private static @Nullable Object truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }
}
