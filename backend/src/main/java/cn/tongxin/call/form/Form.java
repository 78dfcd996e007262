package cn.tongxin.call.form;

import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All questions of a call, in their order. */
public record Form(List<Question> questions) {

    /** Nothing is asked. */
    public static final Form NONE = new Form(List.of());

    /** What is wrong with the written questions: contradictions within one, and a prompt that stands twice. */
    public static List<Violation> faults(List<QuestionRequest> questions, String pointer) {
        List<Violation> faults = new ArrayList<>();
        Set<String> prompts = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            faults.addAll(questions.get(i).faults(pointer + "/" + i));
            if (!prompts.add(questions.get(i).prompt())) {
                faults.add(Violation.of(pointer + "/" + i + "/prompt", ErrorCode.DUPLICATE));
            }
        }
        return faults;
    }

    /** What is wrong with those answers that were given; gaps are not. */
    public List<Violation> wrong(Map<String, AnswerRequest> answers, String pointer) {
        List<Violation> wrong = new ArrayList<>();
        answers.forEach((number, answer) -> {
            String place = pointer + "/" + number;
            question(number)
                    .ifPresentOrElse(
                            question -> wrong.addAll(question.faults(answer, place)),
                            () -> wrong.add(Violation.of(place, ErrorCode.UNKNOWN_REFERENCE)));
        });
        return wrong;
    }

    /** The questions that must be answered and are not. */
    public List<Violation> gaps(Set<String> answered, String pointer) {
        return questions.stream()
                .filter(Question::required)
                .map(question -> Integer.toString(question.number()))
                .filter(number -> !answered.contains(number))
                .map(number -> Violation.of(pointer + "/" + number, ErrorCode.REQUIRED))
                .toList();
    }

    public Optional<Question> question(String number) {
        return questions.stream()
                .filter(question -> Integer.toString(question.number()).equals(number))
                .findFirst();
    }
}
