package cn.tongxin.project;

import cn.tongxin.problem.Day;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a project has come on a day. */
@Schema(description = "How far a project has come on a day. Anybody reads it.")
public record ReportProjectRequest(
        @NotNull @Day @Schema(description = "Today in China at the latest.", examples = "2026-11-20")
        LocalDate onDate,

        @NotNull @Min(0) @Max(100) @Schema(description = "Percent; 100 is done.", examples = "40")
        Integer progress,

        @NotNull @Text(max = 2000, multiline = true) @Schema(examples = "八所小学的阅读课已经开讲，每周两节。")
        String text,

        @Text(max = 1000, multiline = true)
        @Schema(description = "What comes next.", examples = "下月培训第二批志愿者。")
        @Nullable
        String nextStep) {}
