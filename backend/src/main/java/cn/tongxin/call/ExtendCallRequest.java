package cn.tongxin.call;

import cn.tongxin.problem.Day;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A later end of an opened call. */
@Schema(description = "A later end of the window, and why; everybody reads it.")
public record ExtendCallRequest(
        @NotNull @Day @Schema(examples = "2026-05-15") LocalDate closesOn,

        @NotNull @Text(max = 500, multiline = true) @Schema(examples = "应多地要求，延长半个月。")
        String reason) {}
