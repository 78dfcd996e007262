package cn.tongxin.funding.people;

import cn.tongxin.intention.BeneficiaryUnit;
import cn.tongxin.problem.Day;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** People that are reported. */
@Schema(description = "How many people, or person-times, on one day.")
public record ReportBeneficiariesRequest(
        @NotNull UUID projectId,
        @NotNull @Schema(examples = "PERSON") BeneficiaryUnit unit,

        @NotNull @Min(1) @Max(100_000_000_000L) @Schema(examples = "2150")
        Long quantity,

        @NotNull @Day @Schema(examples = "2025-06-01") LocalDate onDate,

        @Pattern(regexp = "[0-9]{6}", message = "130630")
        @Schema(
                examples = "130630",
                description =
                        "Where the people are: in or around a place of the project. Left out: not split by place.")
        @Nullable
        String divisionCode,

        @Text(max = 500, multiline = true) @Schema(examples = "学校名册", description = "What shows it.") @Nullable
        String evidence) {}
