package cn.tongxin.account;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One's own password and second factor again. */
@Schema(description = "One's own password and second factor again.")
public record OwnFactorsRequest(
        @NotNull @Text(max = 128) String password,

        @NotNull
        @Text(max = 40)
        @Schema(description = "A code of the authenticator app, or a recovery code.", examples = "492039")
        String code) {

    @Override
    public String toString() {
        return "OwnFactorsRequest[]";
    }
}
