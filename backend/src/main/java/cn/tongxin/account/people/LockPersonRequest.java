package cn.tongxin.account.people;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an account is locked, for those who look after it too. */
@Schema(description = "Why the account is locked; read by those who look after it.")
public record LockPersonRequest(
        @NotNull @Text(max = 500, multiline = true) @Schema(examples = "已调离，交接完成前停用")
        String reason) {}
