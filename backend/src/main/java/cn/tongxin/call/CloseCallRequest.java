package cn.tongxin.call;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a call is closed before its window is over. */
@Schema(description = "Why it is closed before its window is over; everybody reads it.")
public record CloseCallRequest(
        @NotNull @Text(max = 500, multiline = true) @Schema(examples = "名额已满，提前截止。")
        String reason) {}
