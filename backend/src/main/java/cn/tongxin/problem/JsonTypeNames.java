package cn.tongxin.problem;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a Java type is called in the contract, for messages. */
final class JsonTypeNames {

    private JsonTypeNames() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "JSON";
        }
        if (type == LocalDate.class) {
            return "date (YYYY-MM-DD)";
        }
        if (type == OffsetDateTime.class) {
            return "date-time (RFC 3339)";
        }
        if (type == UUID.class) {
            return "uuid";
        }
        if (type == String.class || type == BigDecimal.class) {
            return "string";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "integer";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "array" : "object";
    }
}
