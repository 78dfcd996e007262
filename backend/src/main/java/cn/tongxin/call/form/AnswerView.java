package cn.tongxin.call.form;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer as it was given: one field holds it, that of the question's kind. */
@Schema(name = "Answer", description = "An answer as it was given: one field holds it, that of the question's kind.")
public record AnswerView(
        @Nullable String text,
        @Schema(pattern = AnswerRequest.NUMBER) @Nullable String number,
        @Nullable Boolean yes,
        @Nullable List<String> choices,
        @Nullable LocalDate date) {}
