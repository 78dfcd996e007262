package cn.tongxin.signing.initiative;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an initiative is closed before its last day. */
@Schema(description = "Why it is closed before its last day; everybody reads it.")
public record CloseInitiativeRequest(
        @NotNull @Text(max = 500, multiline = true) @Schema(examples = "联署单位已满，提前截止。")
        String reason) {}
