package cn.tongxin.signing.initiative;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which body co-signs which text. */
@Schema(description = "Which body co-signs, and the text that was read.")
public record SignInitiativeRequest(
        @NotNull @Schema(description = "An organization or a department of the caller's own.")
        UUID organizationId,

        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}", message = "SHA-256, 64 hexadecimal digits")
        @Schema(description = "The hash of the text that was read. Another than that of the opening is refused.")
        String textHash,

        @Text(max = 40)
        @Schema(
                description =
                        "A code of the authenticator app, or a recovery code: where the account has a second factor it is asked for again.")
        @Nullable
        String secondFactor) {

    @Override
    public String toString() {
        return "SignInitiativeRequest[" + organizationId + ", " + textHash + "]";
    }
}
