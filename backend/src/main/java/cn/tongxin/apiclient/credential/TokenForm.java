package cn.tongxin.apiclient.credential;

import cn.tongxin.problem.FormBody;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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

    /** @throws TokenRefusal INVALID_REQUEST when the body is no form, names no grant, or repeats a parameter (RFC 6749, section 3.2) */
    static TokenForm of(@Nullable String body) {
        FormBody form = FormBody.of(body).orElseThrow(() -> new TokenRefusal(TokenError.INVALID_REQUEST));
        String grantType = form.value("grant_type");
        if (grantType == null) {
            throw new TokenRefusal(TokenError.INVALID_REQUEST);
        }
        return new TokenForm(grantType, form.value("scope"), form.value("client_id"), form.value("client_secret"));
    }

    @Override
    public String toString() {
        return "TokenForm[" + grantType + "]";
    }
}
