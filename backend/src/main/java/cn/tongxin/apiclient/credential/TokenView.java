package cn.tongxin.apiclient.credential;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An access token, in the form of RFC 6749, section 5.1.
 *
 * @param scope left out when the system may no more than read what is public
 */
@Schema(name = "AccessToken", description = "An access token, in the form of RFC 6749, section 5.1. Shown only here.")
public record TokenView(
        @JsonProperty("access_token") @Schema(description = "Send as `Authorization: Bearer <token>`.")
        String accessToken,

        @JsonProperty("token_type") @Schema(examples = "Bearer")
        String tokenType,

        @JsonProperty("expires_in") @Schema(description = "Seconds.", examples = "900")
        int expiresIn,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "What it may be used for; left out when that is no more than reading what is public.",
                examples = "records.read ledger.write")
        @Nullable
        String scope) {

    @Override
    public String toString() {
        return "TokenView[" + scope + "]";
    }
}
