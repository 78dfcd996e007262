package cn.tongxin.account.invitation;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the link of an invitation carries. In a body, never in an address, which is logged on the way. */
@Schema(description = "What the link of an invitation carries after the `#`.")
public record InvitationTokenRequest(
        @NotNull @Text(max = 200) String token) {

    @Override
    public String toString() {
        return "InvitationTokenRequest[]";
    }
}
