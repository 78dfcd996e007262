package cn.tongxin.signing;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller may do to a signing as it stands. */
@Schema(description = "What the caller may do to the signing as it stands.")
public record SigningSteps(
        List<SigningStep> steps,

        @Schema(description = "The parties that the caller may confirm or decline for.")
        List<UUID> partyIds) {}
