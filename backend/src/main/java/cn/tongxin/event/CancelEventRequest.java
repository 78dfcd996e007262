package cn.tongxin.event;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an announced event is not held. */
@Schema(description = "Why it is not held; everybody reads it.")
public record CancelEventRequest(
        @NotNull @Text(max = 500, multiline = true) @Schema(examples = "因天气原因取消，另行通知。")
        String reason) {}
