package cn.tongxin.account;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One's own password again, for what a session alone is not enough. */
@Schema(description = "One's own password again, for what a session alone is not enough.")
public record OwnPasswordRequest(@NotNull @Text(max = 128) String password) {

    @Override
    public String toString() {
        return "OwnPasswordRequest[]";
    }
}
