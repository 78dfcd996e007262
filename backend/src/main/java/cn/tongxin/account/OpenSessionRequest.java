package cn.tongxin.account;

import cn.tongxin.account.session.SessionKind;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** User name and password of a local account, and the second factor where it has one. */
@Schema(description = "User name and password of a local account, and the second factor where it has one.")
public record OpenSessionRequest(
        @NotNull @Text(max = 64) @Schema(examples = "system")
        String username,

        @NotNull @Text(max = 128) String password,

        @Text(max = 40)
        @Schema(description = "A code of the authenticator app, or a recovery code.", examples = "492039")
        @Nullable
        String secondFactor,

        @Schema(description = "How the session is kept; `BEARER` when left out. `COOKIE` is for pages in a browser.")
        @Nullable
        SessionKind as) {

    SessionKind kind() {
        return as == null ? SessionKind.BEARER : as;
    }

    @Override
    public String toString() {
        return "OpenSessionRequest[" + username + "]";
    }
}
