package cn.tongxin.funding.money;

import cn.tongxin.problem.Day;
import cn.tongxin.problem.Money;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Money that is reported. */
@Schema(description = "One sum on one day.")
public record ReportFundingRequest(
        @NotNull UUID projectId,
        @NotNull @Schema(examples = "DISBURSED") FundingKind kind,

        @NotNull
        @Pattern(regexp = Money.PATTERN, message = Money.EXAMPLE)
        @Schema(
                pattern = Money.PATTERN,
                examples = Money.EXAMPLE,
                description = "Yuan, a decimal string greater than zero.")
        String amount,

        @NotNull @Day @Schema(examples = "2025-06-01") LocalDate onDate,

        @Schema(description = "The body that gives.") @Nullable
        UUID payerId,

        @Pattern(regexp = "[0-9]{6}", message = "130630")
        @Schema(
                examples = "130630",
                description =
                        "Where the money goes: in or around a place of the project. Left out: not split by place.")
        @Nullable
        String divisionCode,

        @Text(max = 500, multiline = true) @Schema(examples = "银行回单 001", description = "What shows it.") @Nullable
        String evidence) {}
