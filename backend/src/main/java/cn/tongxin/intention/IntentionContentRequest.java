package cn.tongxin.intention;

import cn.tongxin.call.Category;
import cn.tongxin.call.form.AnswerRequest;
import cn.tongxin.division.DivisionRef;
import cn.tongxin.intention.term.TermRequest;
import cn.tongxin.intention.term.TermView;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.problem.Day;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.Money;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.problem.Text;
import cn.tongxin.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the owner of an intention writes. A draft may have gaps: only title and year are needed; submitting asks for the rest. */
@Schema(description = "What the owner writes. Only title and year are needed in a draft; submitting asks for the rest.")
public record IntentionContentRequest(
        @NotNull @Text(max = 200) @Schema(examples = "乡村教师阅读课向涞源县延伸")
        String title,

        @Text(max = 2000, multiline = true) @Schema(examples = "为两县小学教师开设阅读课，配套图书角。") @Nullable
        String summary,

        @NotNull @Min(1978) @Max(2200) @Schema(examples = "2026")
        Integer year,

        @Schema(examples = "CHARITY") @Nullable Category category,

        @Schema(description = "The call that it answers, if any.") @Nullable
        UUID callId,

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

        @Size(max = 50)
        @Schema(description = "Organizations that take part beside the lead, or are invited to by being named.")
        @Nullable
        List<@NotNull UUID> partnerIds,

        @Size(max = 50) @Schema(description = "Where it is to be carried out: six-digit division codes.") @Nullable
        List<@NotNull @Pattern(regexp = "[0-9]{6}", message = "130630") String> targetDivisionCodes,

        @Size(max = 20)
        @Schema(description = "What it needs and offers, in terms that are compared with those of others.")
        @Nullable
        List<@NotNull @Valid TermRequest> terms,

        @Size(max = 50)
        @Schema(description = "Answers to the questions of the call, by their number. Not public.")
        @Nullable
        Map<@NotNull @Pattern(regexp = "[1-9][0-9]?", message = "1") String, @NotNull @Valid AnswerRequest> answers) {

    /** The same for another year; days, call and answers belong to the year that is over. */
    static IntentionContentRequest again(IntentionView said, int forYear) {
        return new IntentionContentRequest(
                said.title(),
                said.summary(),
                forYear,
                said.category(),
                null,
                said.offer(),
                said.need(),
                null,
                null,
                said.budget(),
                said.expectedBeneficiaries(),
                said.beneficiaryUnit(),
                Stream.concat(said.partners().stream(), said.invited().stream())
                        .map(OrganizationRef::id)
                        .toList(),
                said.targets().stream().map(DivisionRef::code).toList(),
                said.terms().stream().map(TermView::withoutDays).toList(),
                null);
    }

    /** @throws ProblemException RULE_VIOLATED naming what does not fit together */
    void check(UUID leadId) {
        List<Violation> violations = plan().contradictions();
        if (partners().contains(leadId)
                || new HashSet<>(partners()).size() < partners().size()) {
            violations.add(Violation.of("/partnerIds", ErrorCode.DUPLICATE));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.of(ProblemType.RULE_VIOLATED, violations);
        }
    }

    /** What it plans; the rest is who takes part, and what for. */
    IntentionPlan plan() {
        return new IntentionPlan(
                title,
                summary,
                offer,
                need,
                plannedFrom,
                plannedUntil,
                budget,
                expectedBeneficiaries,
                beneficiaryUnit,
                targetDivisionCodes == null ? List.of() : targetDivisionCodes);
    }

    List<TermRequest> namedTerms() {
        return terms == null ? List.of() : terms;
    }

    List<UUID> partners() {
        return partnerIds == null ? List.of() : partnerIds;
    }

    Map<String, AnswerRequest> given() {
        return answers == null ? Map.of() : answers;
    }
}
