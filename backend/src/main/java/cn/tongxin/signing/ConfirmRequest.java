package cn.tongxin.signing;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is confirmed, and by whom as far as a session alone does not tell. */
@Schema(name = "ConfirmSigningRequest", description = "The text that was read and is confirmed.")
public record ConfirmRequest(
        @NotNull @Min(1) @Schema(description = "Number of the version.", examples = "1")
        Integer textNumber,

        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}", message = "SHA-256, 64 hexadecimal digits")
        @Schema(description = "Its hash. Another than the last version's is refused.")
        String textHash,

        @Text(max = 40)
        @Schema(
                description =
                        "A code of the authenticator app, or a recovery code: where the account has a second factor it is asked for again.")
        @Nullable
        String secondFactor) {

    @Override
    public String toString() {
        return "ConfirmRequest[" + textNumber + ", " + textHash + "]";
    }
}
