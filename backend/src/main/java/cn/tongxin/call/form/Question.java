package cn.tongxin.call.form;

import cn.tongxin.paging.Row;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question of a call.
 *
 * @param number its place, from 1 on; answers name it
 * @param unit of a number
 * @param options of ONE_OF and SEVERAL_OF
 */
@Schema(description = "A question of a call; answers name it by its number.")
public record Question(
        int number,
        QuestionKind kind,
        String prompt,
        @Nullable String help,
        boolean required,
        @Nullable String unit,
        List<String> options) {

    public static final String COLUMNS = "q.number, q.kind, q.prompt, q.help, q.required, q.unit, q.options";

    public static Question from(Row row) {
        return new Question(
                row.integer(),
                row.constant(QuestionKind.class),
                row.text(),
                row.textOrNull(),
                row.flag(),
                row.textOrNull(),
                row.texts());
    }

    /** What is wrong with an answer to it: not one value of its kind, or a choice that it does not offer. */
    List<Violation> faults(AnswerRequest answer, String pointer) {
        List<Violation> faults = new ArrayList<>();
        answer.given().stream()
                .filter(field -> !field.equals(kind.field()))
                .forEach(field -> faults.add(Violation.of(pointer + "/" + field, ErrorCode.WRONG_TYPE, kind.field())));
        if (!answer.given().contains(kind.field())) {
            faults.add(Violation.of(pointer + "/" + kind.field(), ErrorCode.REQUIRED));
        } else if (kind.chosen()) {
            faults.addAll(chosen(answer.chosen(), pointer + "/choices"));
        }
        return faults;
    }

    private List<Violation> chosen(List<String> choices, String pointer) {
        List<Violation> faults = new ArrayList<>();
        if (choices.isEmpty() || (kind == QuestionKind.ONE_OF && choices.size() > 1)) {
            faults.add(Violation.of(pointer, ErrorCode.TOO_MANY, 1, kind == QuestionKind.ONE_OF ? 1 : options.size()));
        }
        if (new HashSet<>(choices).size() < choices.size()) {
            faults.add(Violation.of(pointer, ErrorCode.DUPLICATE));
        }
        for (int i = 0; i < choices.size(); i++) {
            if (!options.contains(choices.get(i))) {
                faults.add(Violation.of(pointer + "/" + i, ErrorCode.NOT_ALLOWED_VALUE, String.join(", ", options)));
            }
        }
        return faults;
    }
}
