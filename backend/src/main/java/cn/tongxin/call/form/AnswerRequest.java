package cn.tongxin.call.form;

import cn.tongxin.problem.Day;
import cn.tongxin.problem.Text;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question: exactly the field of the question's kind.
 *
 * @param number a decimal string, in the question's unit: JSON numbers lose digits
 */
@Schema(description = "The answer to one question: one field, that of the question's kind.")
public record AnswerRequest(
        @Text(max = 2000, multiline = true) @Nullable String text,

        @Pattern(regexp = NUMBER, message = "-12.5") @Schema(pattern = NUMBER, examples = "320.5") @Nullable
        String number,

        @Nullable Boolean yes,

        @Size(max = 50) @Nullable List<@NotNull @Text(max = 100) String> choices,

        @Day @Nullable LocalDate date) {

    /** Up to 15 digits before the point and 6 after it. */
    static final String NUMBER = "^-?(0|[1-9]\\d{0,14})(\\.\\d{1,6})?$";

    /** The fields that hold something. */
    List<String> given() {
        List<String> given = new ArrayList<>();
        add(given, "text", text);
        add(given, "number", number);
        add(given, "yes", yes);
        add(given, "choices", choices);
        add(given, "date", date);
        return given;
    }

    private static void add(List<String> given, String field, @Nullable Object value) {
        if (value != null) {
            given.add(field);
        }
    }

    @JsonIgnore
    public List<String> chosen() {
        return choices == null ? List.of() : choices;
    }
}
