package cn.tongxin.intention.amendment;

import cn.tongxin.intention.IntentionPlan;
import cn.tongxin.problem.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the intention is to say, and why. */
@Schema(description = "What the intention is to say, and why. What is left as it was is no part of the amendment.")
public record ProposeAmendmentRequest(
        @NotNull @Text(max = 500, multiline = true) @Schema(examples = "合作县增加一处，预算相应调整。")
        String reason,

        @NotNull @Valid IntentionPlan content) {}
