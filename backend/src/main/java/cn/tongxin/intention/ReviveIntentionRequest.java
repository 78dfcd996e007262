package cn.tongxin.intention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** For which year an intention is declared anew. */
@Schema(description = "For which year it is declared anew.")
public record ReviveIntentionRequest(
        @Min(1978)
        @Max(2200)
        @Schema(
                examples = "2027",
                description =
                        "A later year than the intention's own. Left out: the year after it, or this year where that is over.")
        @Nullable
        Integer year) {}
