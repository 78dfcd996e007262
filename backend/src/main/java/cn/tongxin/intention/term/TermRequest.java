package cn.tongxin.intention.term;

import cn.tongxin.call.Category;
import cn.tongxin.problem.Day;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.Text;
import cn.tongxin.problem.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that an intention needs or offers. A draft may leave gaps; submitting asks for field and what. */
@Schema(
        name = "TermRequest",
        description =
                "One thing that an intention needs or offers. In a draft only the kind is needed; submitting asks for field and what.")
public record TermRequest(
        @NotNull @Schema(examples = "NEED") TermKind kind,

        @Schema(description = "Where it is narrower than the intention's.", examples = "CHARITY") @Nullable
        Category category,

        @Text(max = 40)
        @Schema(description = "Field of work, in the words in which organizations state theirs.", examples = "养老服务")
        @Nullable
        String field,

        @Pattern(regexp = "[0-9]{6}", message = "130630")
        @Schema(description = "Where: a six-digit division code; none means anywhere.", examples = "130629")
        @Nullable
        String divisionCode,

        @Day @Schema(examples = "2026-11-01") @Nullable LocalDate fromOn,
        @Day @Schema(examples = "2027-06-30") @Nullable LocalDate untilOn,

        @Text(max = 200) @Schema(examples = "养老护理员培训") @Nullable
        String what,

        @Pattern(regexp = QUANTITY, message = "20")
        @Schema(description = "How much, as a decimal string; with its unit.", examples = "20", pattern = QUANTITY)
        @Nullable
        String quantity,

        @Text(max = 20) @Schema(description = "Of the quantity.", examples = "场") @Nullable
        String unit) {

    static final String QUANTITY = "(?!0+(\\.0+)?$)\\d{1,12}(\\.\\d{1,2})?";

    /** What does not fit together, also in a draft. */
    List<Violation> wrong(String pointer) {
        List<Violation> wrong = new ArrayList<>();
        if (fromOn != null && untilOn != null && untilOn.isBefore(fromOn)) {
            wrong.add(Violation.of(pointer + "/untilOn", ErrorCode.WRONG_ORDER, pointer + "/fromOn"));
        }
        if ((quantity == null) != (unit == null)) {
            wrong.add(
                    quantity == null
                            ? Violation.of(pointer + "/quantity", ErrorCode.TOGETHER, pointer + "/unit")
                            : Violation.of(pointer + "/unit", ErrorCode.TOGETHER, pointer + "/quantity"));
        }
        return wrong;
    }

    @Nullable
    BigDecimal amount() {
        return quantity == null ? null : new BigDecimal(quantity);
    }
}
