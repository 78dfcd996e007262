package cn.tongxin.intention.answer;

import cn.tongxin.call.CallRef;
import cn.tongxin.call.form.AnswerView;
import cn.tongxin.call.form.Question;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an intention answers to the questions of its call.
 *
 * @param answers by the number of the question
 */
@Schema(
        name = "IntentionAnswers",
        description = "The questions of its call, and the answers by the number of the question.")
public record IntentionAnswersView(@Nullable CallRef call, List<Question> questions, Map<String, AnswerView> answers) {}
