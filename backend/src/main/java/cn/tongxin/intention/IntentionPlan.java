package cn.tongxin.intention;

import cn.tongxin.problem.Day;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.Money;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.problem.Text;
import cn.tongxin.problem.Violation;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an intention plans: all that its owner writes and may propose to change once it is accepted. */
@Schema(description = "What an intention plans, and what an amendment may change of it: all of it, as it is to be.")
public record IntentionPlan(
        @NotNull @Text(max = 200) @Schema(examples = "乡村教师阅读课向涞源县延伸")
        String title,

        @Text(max = 2000, multiline = true) @Schema(examples = "为两县小学教师开设阅读课，配套图书角。") @Nullable
        String summary,

        @Text(max = 500, multiline = true) @Schema(examples = "选书与配送、导读志愿者培训。") @Nullable
        String offer,

        @Text(max = 500, multiline = true) @Schema(examples = "县教研部门的课时安排。") @Nullable
        String need,

        @Day @Schema(examples = "2026-11-01") @Nullable LocalDate plannedFrom,
        @Day @Schema(examples = "2028-06-30") @Nullable LocalDate plannedUntil,

        @Pattern(regexp = Money.PATTERN, message = Money.EXAMPLE)
        @Schema(examples = Money.EXAMPLE, pattern = Money.PATTERN, description = "Yuan, as a decimal string.")
        @Nullable
        String budget,

        @Min(0) @Max(10_000_000_000L) @Schema(examples = "9200") @Nullable
        Long expectedBeneficiaries,

        @Schema(description = "Given together with expectedBeneficiaries.", examples = "PERSON") @Nullable
        BeneficiaryUnit beneficiaryUnit,

        @NotNull
        @Size(max = 50)
        @Schema(description = "Where it is to be carried out: six-digit division codes.", examples = "[\"130630\"]")
        List<@NotNull @Pattern(regexp = "[0-9]{6}", message = "130630") String> targetDivisionCodes) {

    /** The same, written in the one way: amounts to the fen, places in order. */
    @JsonIgnore
    public IntentionPlan normal() {
        return new IntentionPlan(
                title,
                summary,
                offer,
                need,
                plannedFrom,
                plannedUntil,
                budget == null
                        ? null
                        : new BigDecimal(budget).setScale(Money.FEN_DIGITS).toPlainString(),
                expectedBeneficiaries,
                beneficiaryUnit,
                targetDivisionCodes.stream().sorted().toList());
    }

    /** What does not fit together. */
    List<Violation> contradictions() {
        List<Violation> violations = new ArrayList<>();
        if (plannedFrom != null && plannedUntil != null && plannedUntil.isBefore(plannedFrom)) {
            violations.add(Violation.of("/plannedUntil", ErrorCode.WRONG_ORDER, "/plannedFrom"));
        }
        if ((expectedBeneficiaries == null) != (beneficiaryUnit == null)) {
            violations.add(
                    expectedBeneficiaries == null
                            ? Violation.of("/expectedBeneficiaries", ErrorCode.TOGETHER, "/beneficiaryUnit")
                            : Violation.of("/beneficiaryUnit", ErrorCode.TOGETHER, "/expectedBeneficiaries"));
        }
        if (new HashSet<>(targetDivisionCodes).size() < targetDivisionCodes.size()) {
            violations.add(Violation.of("/targetDivisionCodes", ErrorCode.DUPLICATE));
        }
        return violations;
    }

    /** What a draft may lack, and nothing that is handed in. */
    List<Violation> gaps() {
        List<Violation> gaps = new ArrayList<>();
        fields().forEach((pointer, value) -> {
            boolean voluntary = List.of("/budget", "/expectedBeneficiaries", "/beneficiaryUnit")
                    .contains(pointer);
            if (!voluntary && (value == null || List.of().equals(value))) {
                gaps.add(Violation.of(pointer, ErrorCode.REQUIRED));
            }
        });
        return gaps;
    }

    /** @throws ProblemException RULE_VIOLATED naming what an accepted intention may not lack, and what does not fit together */
    public void checkWhole() {
        List<Violation> wrong = contradictions();
        wrong.addAll(gaps());
        if (!wrong.isEmpty()) {
            throw ProblemException.of(ProblemType.RULE_VIOLATED, wrong);
        }
    }

    /** Pointers of the fields that differ. */
    public List<String> differences(IntentionPlan other) {
        Map<String, @Nullable Object> others = other.fields();
        return fields().entrySet().stream()
                .filter(field -> !Objects.equals(field.getValue(), others.get(field.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("/title", title);
        fields.put("/summary", summary);
        fields.put("/offer", offer);
        fields.put("/need", need);
        fields.put("/plannedFrom", plannedFrom);
        fields.put("/plannedUntil", plannedUntil);
        fields.put("/budget", budget);
        fields.put("/expectedBeneficiaries", expectedBeneficiaries);
        fields.put("/beneficiaryUnit", beneficiaryUnit);
        fields.put("/targetDivisionCodes", targetDivisionCodes);
        return fields;
    }
}
