package cn.tongxin.intention;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is done; the other side reads it. */
@Schema(description = "Why; the other side reads it.")
public record ReasonRequest(
        @NotNull @Text(max = 500, multiline = true) @Schema(examples = "实施地请写到县；受益人数请注明是人还是人次。")
        String reason) {}
