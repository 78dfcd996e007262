package cn.tongxin.project;

import cn.tongxin.problem.Day;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be reached by when; with a day where it was. */
@Schema(name = "ProjectMilestoneRequest", description = "What is to be reached by when; with a day where it was.")
public record MilestoneRequest(
        @NotNull @Text(max = 200) @Schema(examples = "首批八所小学开课")
        String title,

        @NotNull @Day @Schema(examples = "2027-03-01") LocalDate dueOn,

        @Day
        @Schema(description = "The day on which it was reached, today in China at the latest.", examples = "2027-02-26")
        @Nullable
        LocalDate reachedOn) {}
