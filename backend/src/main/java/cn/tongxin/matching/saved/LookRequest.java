package cn.tongxin.matching.saved;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Up to where the news of a saved search were seen. */
@Schema(description = "Up to where the news of a saved search were seen.")
public record LookRequest(
        @NotNull @Min(0) @Schema(description = "`position` of the news that were shown.", examples = "4711")
        Long position) {}
