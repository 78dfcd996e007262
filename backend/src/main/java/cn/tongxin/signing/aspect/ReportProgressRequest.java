package cn.tongxin.signing.aspect;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a task has come. */
@Schema(name = "ReportSigningProgressRequest", description = "How far a task has come.")
public record ReportProgressRequest(
        @NotNull @Min(0) @Max(100) @Schema(description = "Percent; 100 is done.", examples = "40")
        Integer progress,

        @Text(max = 1000, multiline = true) @Schema(examples = "已选定八所，其余待县里确认") @Nullable
        String note) {}
