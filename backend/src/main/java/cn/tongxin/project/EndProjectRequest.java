package cn.tongxin.project;

import cn.tongxin.problem.Day;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a project ended, and why. */
@Schema(description = "When a project ended, and why. Anybody reads it.")
public record EndProjectRequest(
        @NotNull @Day @Schema(description = "Today in China at the latest.", examples = "2026-11-20")
        LocalDate endedOn,

        @NotNull @Text(max = 500, multiline = true) @Schema(examples = "协议约定的各项任务都已做完。")
        String reason) {}
