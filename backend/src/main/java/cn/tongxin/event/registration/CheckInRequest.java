package cn.tongxin.event.registration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was scanned or typed at the door. It does not print itself. */
@Schema(description = "What was scanned or typed at the door.")
public record CheckInRequest(
        @NotNull
        @Pattern(regexp = "[0-9A-Za-z]{5}[ -]?[0-9A-Za-z]{5}", message = "7K3QZ-M0A4T")
        @Schema(description = "With its hyphen or without, in capitals or not.", examples = "7K3QZ-M0A4T")
        String code,

        @Min(1) @Max(500) @Schema(description = "How many came; none: as many as were registered.") @Nullable
        Integer people) {

    @Override
    public String toString() {
        return "CheckInRequest[]";
    }
}
