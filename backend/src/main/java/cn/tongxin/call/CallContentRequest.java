package cn.tongxin.call;

import cn.tongxin.call.form.Form;
import cn.tongxin.call.form.Question;
import cn.tongxin.call.form.QuestionRequest;
import cn.tongxin.organization.OrganizationType;
import cn.tongxin.problem.Day;
import cn.tongxin.problem.ErrorCode;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the departments of a call write. */
@Schema(description = "What its departments write. All of it is public once the call is opened.")
public record CallContentRequest(
        @NotNull @Text(max = 200) @Schema(examples = "2026年京津冀社会组织协同发展项目征集")
        String title,

        @NotNull
        @Min(1978)
        @Max(2200)
        @Schema(description = "The year that intentions are called for.", examples = "2026")
        Integer year,

        @NotNull @Pattern(regexp = "[A-Z0-9_]{2,20}", message = "JJJ") @Schema(examples = "JJJ")
        String zoneCode,

        @NotNull @Size(min = 1, max = 8) List<@NotNull Category> categories,

        @Text(max = 5000, multiline = true) @Nullable String description,

        @NotNull
        @Day
        @Schema(description = "The first day on which it can be answered, in China.", examples = "2026-03-01")
        LocalDate opensOn,

        @NotNull @Day @Schema(description = "The last day, to its end.", examples = "2026-04-30")
        LocalDate closesOn,

        @NotNull
        @Size(min = 1, max = 20)
        @Schema(
                description =
                        "The departments whose call it is. The first is the one that writes it; each of the others has to agree.")
        List<@NotNull UUID> departmentIds,

        @Size(max = 3) @Schema(description = "Who may answer; none: every type of social organization.") @Nullable
        List<@NotNull OrganizationType> organizationTypes,

        @Size(max = 50)
        @Schema(description = "Where who answers must be registered; none: anywhere in the zone.")
        @Nullable
        List<@NotNull @Pattern(regexp = "[0-9]{6}", message = "130600") String> divisionCodes,

        @Size(max = 50) @Schema(description = "Questions of its own, in their order.") @Nullable
        List<@NotNull @Valid QuestionRequest> questions) {

    /** @throws ProblemException RULE_VIOLATED naming what does not fit together */
    void check() {
        List<Violation> violations = new ArrayList<>();
        if (closesOn.isBefore(opensOn)) {
            violations.add(Violation.of("/closesOn", ErrorCode.WRONG_ORDER, "/opensOn"));
        }
        distinct(violations, "/categories", categories);
        distinct(violations, "/departmentIds", departmentIds);
        distinct(violations, "/organizationTypes", types());
        distinct(violations, "/divisionCodes", divisions());
        violations.addAll(Form.faults(asked(), "/questions"));
        if (!violations.isEmpty()) {
            throw ProblemException.of(ProblemType.RULE_VIOLATED, violations);
        }
    }

    List<OrganizationType> types() {
        return organizationTypes == null ? List.of() : organizationTypes;
    }

    List<String> divisions() {
        return divisionCodes == null ? List.of() : divisionCodes;
    }

    List<Question> numbered() {
        return IntStream.range(0, asked().size())
                .mapToObj(i -> asked().get(i).numbered(i + 1))
                .toList();
    }

    private List<QuestionRequest> asked() {
        return questions == null ? List.of() : questions;
    }

    private static void distinct(List<Violation> violations, String pointer, Collection<?> values) {
        if (new HashSet<>(values).size() < values.size()) {
            violations.add(Violation.of(pointer, ErrorCode.DUPLICATE));
        }
    }
}
