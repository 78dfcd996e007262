package cn.tongxin.apiclient;

import cn.tongxin.problem.Day;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long the key before stays good beside the new one: long enough to put the new one everywhere. */
@Schema(description = "How long the key before stays good beside the new one.")
public record RotateKeyRequest(
        @NotNull @Min(0) @Max(720) @Schema(examples = "24", description = "Hours; 0 ends it at once.")
        Integer overlapHours,

        @Day
        @Schema(
                examples = "2026-12-31",
                description = "The last day on which the new one is good; the system's own when not given.")
        @Nullable
        LocalDate expiresOn) {

    Duration overlap() {
        return Duration.ofHours(overlapHours);
    }
}
