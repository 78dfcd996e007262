package cn.tongxin.account.factor;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The state of one's own second factor. */
@Schema(name = "SecondFactor", description = "The state of one's own second factor.")
public record SecondFactorView(
        @Schema(description = "Whether signing in asks for it.")
        boolean inForce,

        @Schema(description = "Since when.") @Nullable OffsetDateTime since,

        @Schema(description = "Recovery codes that have not been used.", examples = "10")
        int recoveryCodesLeft) {}
