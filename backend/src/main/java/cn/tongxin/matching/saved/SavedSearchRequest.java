package cn.tongxin.matching.saved;

import cn.tongxin.call.Category;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is looked for; at least one of category, field and place. */
@Schema(description = "What is looked for; at least one of category, field and place.")
public record SavedSearchRequest(
        @NotNull @Text(max = 60) @Schema(examples = "雄安的养老意向")
        String name,

        @NotNull @Schema(examples = "INTENTION") SearchSubject subject,

        @Schema(description = "Of intentions only.", examples = "CHARITY") @Nullable
        Category category,

        @Text(max = 40)
        @Schema(
                description = "Field of work: of a term of the intention, or of the organization's profile.",
                examples = "养老服务")
        @Nullable
        String field,

        @Pattern(regexp = "[0-9]{6}", message = "133100")
        @Schema(
                description =
                        "Division code: a target of the intention lies in it, or the organization is registered there.",
                examples = "130600")
        @Nullable
        String divisionCode,

        @Schema(description = "Whether notices of it rest; left out, they do not.") @Nullable
        Boolean muted) {

    /** @throws ProblemException RULE_VIOLATED where nothing narrows it, or what does has nothing to do with its subject */
    void check() {
        if (subject == SearchSubject.ORGANIZATION && category != null) {
            throw ProblemException.rule("/category", ErrorCode.ONLY_WITH, "/subject INTENTION");
        }
        if (category == null && field == null && divisionCode == null) {
            throw ProblemException.rule("/field", ErrorCode.REQUIRED);
        }
    }

    boolean rests() {
        return Boolean.TRUE.equals(muted);
    }
}
