package cn.tongxin.intention.amendment;

import cn.tongxin.intention.IntentionPlan;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An amendment, with what it changes.
 *
 * @param changed pointers of the fields that differ between before and after
 */
@Schema(name = "Amendment", description = "A proposed change of an accepted intention, and what became of it.")
public record AmendmentView(
        UUID id,
        UUID intentionId,
        AmendmentStatus status,
        @Schema(description = "Why the lead proposes it.") String reason,
        IntentionPlan before,
        IntentionPlan after,

        @Schema(description = "The fields that differ, as pointers.", examples = "[\"/budget\"]")
        List<String> changed,

        @Schema(description = "Why it was rejected or withdrawn.") @Nullable
        String decisionReason,

        OffsetDateTime proposedAt,
        @Nullable OffsetDateTime decidedAt,
        int version) {}
