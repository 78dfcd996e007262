package cn.tongxin.signon;

import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.FormBody;
import cn.tongxin.problem.ProblemException;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The one parameter of a logout by the provider (OpenID Connect Back-Channel Logout 1.0, section 2.5). */
@Schema(
        name = "LogoutForm",
        description = "OpenID Connect Back-Channel Logout 1.0, section 2.5. Other parameters are left alone.")
public record LogoutForm(
        @JsonProperty("logout_token") @Schema(description = "The provider's logout token, a JSON Web Token.")
        String logoutToken) {

    /** @throws ProblemException INVALID_REQUEST when the body is no form, or has no token */
    static LogoutForm of(@Nullable String body) {
        String token = FormBody.of(body).map(form -> form.value("logout_token")).orElse(null);
        if (token == null) {
            throw ProblemException.invalid("/logout_token", ErrorCode.REQUIRED);
        }
        return new LogoutForm(token);
    }

    @Override
    public String toString() {
        return "LogoutForm[]";
    }
}
