package cn.tongxin.call.form;

import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.Text;
import cn.tongxin.problem.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question as it is written; its place in the list is its number. */
@Schema(description = "A question of a call; its place in the list, from 1 on, is its number.")
public record QuestionRequest(
        @NotNull @Schema(examples = "NUMBER") QuestionKind kind,

        @NotNull @Text(max = 200) @Schema(examples = "已落实的配套资金")
        String prompt,

        @Text(max = 500, multiline = true) @Schema(description = "How to answer.") @Nullable
        String help,

        @NotNull @Schema(description = "Whether submitting asks for it.")
        Boolean required,

        @Text(max = 20) @Schema(description = "Only of a NUMBER.", examples = "万元") @Nullable
        String unit,

        @Size(max = MOST_OPTIONS)
        @Schema(description = "Two or more of ONE_OF and SEVERAL_OF, in their order; none of the others.")
        @Nullable
        List<@NotNull @Text(max = 100) String> options) {

    private static final int FEWEST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 50;

    /** What of it does not fit together. */
    public List<Violation> faults(String pointer) {
        List<Violation> faults = new ArrayList<>();
        if (unit != null && kind != QuestionKind.NUMBER) {
            faults.add(Violation.of(pointer + "/unit", ErrorCode.ONLY_WITH, QuestionKind.NUMBER.name()));
        }
        if (kind.chosen() && optionsInOrder().size() < FEWEST_OPTIONS) {
            faults.add(Violation.of(pointer + "/options", ErrorCode.TOO_MANY, FEWEST_OPTIONS, MOST_OPTIONS));
        }
        if (!kind.chosen() && !optionsInOrder().isEmpty()) {
            faults.add(Violation.of(pointer + "/options", ErrorCode.ONLY_WITH, "ONE_OF, SEVERAL_OF"));
        }
        if (new HashSet<>(optionsInOrder()).size() < optionsInOrder().size()) {
            faults.add(Violation.of(pointer + "/options", ErrorCode.DUPLICATE));
        }
        return faults;
    }

    public Question numbered(int number) {
        return new Question(number, kind, prompt, help, required, unit, optionsInOrder());
    }

    private List<String> optionsInOrder() {
        return options == null ? List.of() : options;
    }
}
