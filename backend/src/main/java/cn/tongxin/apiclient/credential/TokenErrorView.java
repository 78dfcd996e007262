package cn.tongxin.apiclient.credential;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why no token is issued, in the form of RFC 6749, section 5.2: clients of OAuth 2.0 know no other. */
@Schema(name = "TokenError", description = "Why no token is issued, in the form of RFC 6749, section 5.2.")
public record TokenErrorView(
        @Schema(
                description = "One of the RFC's codes.",
                enumeration = {"invalid_request", "invalid_client", "unsupported_grant_type", "invalid_scope"})
        String error,

        @JsonProperty("error_description") @Schema(description = "The same in words, in English.")
        String description) {}
