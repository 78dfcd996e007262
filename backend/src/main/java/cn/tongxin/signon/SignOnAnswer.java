package cn.tongxin.signon;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What the browser brings back from the provider (RFC 6749, 4.1.2; RFC 9207).
 *
 * @param iss who answers
 */
public record SignOnAnswer(
        @Parameter(description = "Good once, for an ID token.") @QueryParam("code") @Nullable
        String code,

        @Parameter(description = "As it was sent along.") @QueryParam("state") @Nullable
        String state,

        @Parameter(description = "The issuer of the provider that answers.") @QueryParam("iss") @Nullable
        String iss,

        @Parameter(description = "Why the provider did not let the person in.") @QueryParam("error") @Nullable
        String error) {

    @Override
    public String toString() {
        return "SignOnAnswer[" + error + "]";
    }
}
