package cn.tongxin.apiclient.credential;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The parameters of a request for a token (RFC 6749, sections 2.3.1 and 4.4.2). */
@Schema(name = "TokenForm", description = "RFC 6749, section 4.4.2. Parameters that are not known are left alone.")
public record TokenForm(
        @JsonProperty("grant_type") @Schema(enumeration = "client_credentials")
        String grantType,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "Some of the scopes of the system, parted by spaces; all of them when not given.",
                examples = "records.read")
        @Nullable
        String scope,

        @JsonProperty("client_id")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Where the system does not authenticate by HTTP Basic.")
        @Nullable
        String clientId,

        @JsonProperty("client_secret")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Where the system does not authenticate by HTTP Basic.")
        @Nullable
        String clientSecret) {

    private static final int MOST_PARAMETERS = 50;

    /**
     * Reads a form-encoded body. Read here, because the framework's reader fails on bodies such as {@code =}.
     *
     * @throws TokenRefusal INVALID_REQUEST when it is none, names no grant, or repeats a parameter (RFC 6749, section 3.2)
     */
    static TokenForm of(@Nullable String body) {
        Map<String, List<String>> parameters;
        try {
            parameters = new QueryStringDecoder(
                            body == null ? "" : body, StandardCharsets.UTF_8, false, MOST_PARAMETERS, true)
                    .parameters();
        } catch (IllegalArgumentException malformed) {
            throw new TokenRefusal(TokenError.INVALID_REQUEST);
        }
        String grantType = value(parameters, "grant_type");
        if (grantType == null || parameters.values().stream().anyMatch(values -> values.size() > 1)) {
            throw new TokenRefusal(TokenError.INVALID_REQUEST);
        }
        return new TokenForm(
                grantType,
                value(parameters, "scope"),
                value(parameters, "client_id"),
                value(parameters, "client_secret"));
    }

    /** A parameter without a value counts as left out (RFC 6749, section 3.2). */
    private static @Nullable String value(Map<String, List<String>> parameters, String name) {
        String value = parameters.getOrDefault(name, List.of("")).getFirst();
        return value.isEmpty() ? null : value;
    }

    @Override
    public String toString() {
        return "TokenForm[" + grantType + "]";
    }
}
