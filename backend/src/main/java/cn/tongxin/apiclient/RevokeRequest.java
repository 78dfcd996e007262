package cn.tongxin.apiclient;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is ended. */
@Schema(description = "Why it is ended.")
public record RevokeRequest(
        @NotNull @Text(max = 500, multiline = true) @Schema(examples = "密钥曾出现在日志中，立即停用。")
        String reason) {}
