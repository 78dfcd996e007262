package cn.tongxin.signing.initiative;

import cn.tongxin.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What opening needs beside a session. */
@Schema(description = "What opening needs beside a session.")
public record OpenInitiativeRequest(
        @Text(max = 40)
        @Schema(
                description =
                        "A code of the authenticator app, or a recovery code: where the account has a second factor it is asked for again.")
        @Nullable
        String secondFactor) {

    @Override
    public String toString() {
        return "OpenInitiativeRequest[]";
    }
}
