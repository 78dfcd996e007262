package cn.tongxin.signing.link;

import cn.tongxin.identity.OneTimeToken;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a one-time link carries. In a body, never in an address, which is logged on the way. */
@Schema(name = "SigningLinkTokenRequest", description = "What a one-time link carries after the `#`.")
public record LinkTokenRequest(@NotNull @Text(max = 200) String token) {

    OneTimeToken secret() {
        return new OneTimeToken(token);
    }

    @Override
    public String toString() {
        return "LinkTokenRequest[]";
    }
}
