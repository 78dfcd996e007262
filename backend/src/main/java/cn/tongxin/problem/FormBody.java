package cn.tongxin.problem;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a form-encoded body, each given once. Read here, because the framework's reader fails on bodies such as
 * {@code =} or {@code %}.
 */
public final class FormBody {

    private static final int MOST_PARAMETERS = 50;

    private final Map<String, List<String>> parameters;

    private FormBody(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /** The form, or nothing where the body is none or names a parameter twice. */
    public static Optional<FormBody> of(@Nullable String body) {
        try {
            Map<String, List<String>> parameters = new QueryStringDecoder(
                            body == null ? "" : body, StandardCharsets.UTF_8, false, MOST_PARAMETERS, true)
                    .parameters();
            return parameters.values().stream().anyMatch(values -> values.size() > 1)
                    ? Optional.empty()
                    : Optional.of(new FormBody(parameters));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The value, or null; a parameter without a value counts as left out (RFC 6749, section 3.2). */
    public @Nullable String value(String name) {
        String value = parameters.getOrDefault(name, List.of("")).getFirst();
        return value.isEmpty() ? null : value;
    }
}
