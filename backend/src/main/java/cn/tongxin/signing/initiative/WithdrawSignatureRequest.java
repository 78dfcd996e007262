package cn.tongxin.signing.initiative;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a body withdraws its co-signature. */
@Schema(description = "Why a body withdraws its co-signature; it stays on the roll, and everybody reads it.")
public record WithdrawSignatureRequest(
        @NotNull @Text(max = 500, multiline = true) @Schema(examples = "业务调整，暂不参与。")
        String reason) {}
