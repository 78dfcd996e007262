package cn.tongxin.account.invitation;

import cn.tongxin.identity.OneTimeToken;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invitation just made, with what its link carries. What is kept for a retry does not hold the token. */
@Schema(description = "An invitation just made, with what its link carries after the `#`.")
public record NewInvitation(
        InvitationView invitation,

        @Schema(
                description =
                        "Shown only here, for the link `/invitation#<token>`; null in the answer to a retry: withdraw it then, and invite anew.")
        @Nullable
        String token) {

    /** The same as it is kept for a retry. */
    record Kept(
            InvitationView invitation,

            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
            OneTimeToken token) {

        NewInvitation shown() {
            return new NewInvitation(invitation, token == null ? null : token.text());
        }
    }

    @Override
    public String toString() {
        return "NewInvitation[" + invitation + "]";
    }
}
