package cn.tongxin.signing.link;

import cn.tongxin.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks for a one-time link. */
@Schema(name = "IssueSigningLinkRequest", description = "Asks for a one-time link.")
public record IssueLinkRequest(
        @Text(max = 40)
        @Schema(
                description =
                        "A code of the authenticator app, or a recovery code: where the account has a second factor it is asked for again.")
        @Nullable
        String secondFactor) {

    @Override
    public String toString() {
        return "IssueLinkRequest[]";
    }
}
