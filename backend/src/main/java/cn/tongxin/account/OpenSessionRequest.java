package cn.tongxin.account;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** User name and password of a local account. */
@Schema(description = "User name and password of a local account.")
public record OpenSessionRequest(
        @NotNull @Text(max = 64) @Schema(examples = "admin") String username,
        @NotNull @Text(max = 128) String password) {

    @Override
    public String toString() {
        return "OpenSessionRequest[" + username + "]";
    }
}
