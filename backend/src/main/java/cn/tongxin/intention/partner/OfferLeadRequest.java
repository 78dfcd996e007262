package cn.tongxin.intention.partner;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which partner is to lead, and why. */
@Schema(description = "Which partner is to lead, and why.")
public record OfferLeadRequest(
        @NotNull @Schema(description = "A partner that has accepted.")
        UUID organizationId,

        @NotNull @Text(max = 500, multiline = true) @Schema(examples = "项目落地在对方所在地，由对方牵头更便于实施。")
        String reason) {}
