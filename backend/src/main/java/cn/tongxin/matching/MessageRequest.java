package cn.tongxin.matching;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one side writes to the other. */
@Schema(name = "MatchMessageRequest", description = "What one side writes to the other.")
public record MessageRequest(
        @NotNull @Schema(description = "For whom the caller writes.", examples = "PARTNER")
        MatchSide side,

        @NotNull @Text(max = 2000, multiline = true) @Schema(examples = "我们每年可为县域机构培训护理员二十场，请问场地是否具备？")
        String text) {}
