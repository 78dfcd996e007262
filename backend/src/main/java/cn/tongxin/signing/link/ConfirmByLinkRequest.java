package cn.tongxin.signing.link;

import cn.tongxin.identity.OneTimeToken;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who confirms by a one-time link, and what was read. */
@Schema(description = "Who confirms by a one-time link, and the text that was read.")
public record ConfirmByLinkRequest(
        @NotNull @Text(max = 200) @Schema(description = "What the link carries after the `#`.")
        String token,

        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}", message = "SHA-256, 64 hexadecimal digits")
        @Schema(description = "Hash of the text that was read. Another than the link's is refused.")
        String textHash,

        @NotNull @Text(max = 50) @Schema(examples = "张三", description = "Stands in the proof; not public.")
        String name,

        @Text(max = 50) @Schema(examples = "会长", description = "In the party.") @Nullable
        String function) {

    OneTimeToken secret() {
        return new OneTimeToken(token);
    }

    @Override
    public String toString() {
        return "ConfirmByLinkRequest[]";
    }
}
