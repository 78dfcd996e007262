package cn.tongxin.matching;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One side wants to meet the other.
 *
 * @param side for whom the caller speaks
 */
@Schema(description = "One side wants to meet the other.")
public record ProposeMatchRequest(
        @NotNull UUID intentionId,

        @NotNull @Schema(description = "Who is to meet the intention's lead organization.")
        UUID organizationId,

        @NotNull
        @Schema(
                description =
                        "For whom the caller speaks: LEAD invites for the intention, PARTNER shows the organization's interest.",
                examples = "PARTNER")
        MatchSide side) {}
