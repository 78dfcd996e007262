package cn.tongxin.account;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The password in force, and the one to come. */
@Schema(description = "The password in force and the one to come.")
public record ChangePasswordRequest(
        @NotNull @Text(max = 128) String currentPassword,

        @NotNull
        @Text(min = 12, max = 128)
        @Schema(description = "At least twelve characters, not easy to guess, and not made of one's names.")
        String newPassword) {

    @Override
    public String toString() {
        return "ChangePasswordRequest[]";
    }
}
