package cn.tongxin.intention.answer;

import cn.tongxin.call.CallRef;
import cn.tongxin.call.CallService;
import cn.tongxin.call.CallTerms;
import cn.tongxin.call.Category;
import cn.tongxin.call.form.AnswerRequest;
import cn.tongxin.call.form.AnswerView;
import cn.tongxin.call.form.Question;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether an intention may answer its call, and what it answers. */
@ApplicationScoped
public class IntentionAnswers {

    private static final String ANSWERS =
            "select number, text, quantity, yes, choices, day from intention_answer where intention_id = ? order by number";

    private final CallService calls;
    private final Sql sql;

    IntentionAnswers(CallService calls, Sql sql) {
        this.calls = calls;
        this.sql = sql;
    }

    /**
     * Whether a draft may say this: gaps are allowed. A draft that answers the call already goes on doing so after its window.
     *
     * @param before the call that it answers until now
     * @throws ProblemException RULE_VIOLATED naming what is wrong
     */
    public void checkDraft(
            @Nullable UUID callId,
            Map<String, AnswerRequest> answers,
            Lead lead,
            @Nullable UUID before,
            String pointer) {
        if (callId == null) {
            if (!answers.isEmpty()) {
                throw ProblemException.rule(pointer + "/answers", ErrorCode.ONLY_WITH, "/callId");
            }
            return;
        }
        CallTerms terms = calls.terms(callId, pointer + "/callId");
        if (!Objects.equals(callId, before)) {
            terms.requireOpen(pointer + "/callId");
        }
        terms.requireAsked(lead.type(), lead.divisionCode(), pointer + "/callId");
        List<Violation> wrong = terms.form().wrong(answers, pointer + "/answers");
        if (!wrong.isEmpty()) {
            throw ProblemException.of(ProblemType.RULE_VIOLATED, wrong);
        }
    }

    /**
     * What keeps the intention from being handed in as an answer to its call. Within the window; what was handed in then and came
     * back to be corrected, also after it.
     *
     * @param first whether it has never been handed in
     * @throws ProblemException RULE_VIOLATED when it may not answer at all
     */
    public List<Violation> gaps(
            UUID intentionId, UUID callId, @Nullable Category category, int year, Lead lead, boolean first) {
        CallTerms terms = calls.terms(callId, "/callId");
        if (first) {
            terms.requireOpen("/callId");
        }
        terms.requireAsked(lead.type(), lead.divisionCode(), "/callId");
        List<Violation> gaps = new ArrayList<>();
        if (year != terms.year()) {
            gaps.add(Violation.of("/year", ErrorCode.NOT_ALLOWED_VALUE, Integer.toString(terms.year())));
        }
        if (category != null && !terms.categories().contains(category)) {
            String allowed = terms.categories().stream().map(Enum::name).collect(Collectors.joining(", "));
            gaps.add(Violation.of("/category", ErrorCode.NOT_ALLOWED_VALUE, allowed));
        }
        gaps.addAll(terms.form().gaps(of(intentionId).keySet(), "/answers"));
        return gaps;
    }

    public IntentionAnswersView read(UUID intentionId, @Nullable CallRef call) {
        return call == null
                ? new IntentionAnswersView(null, List.of(), Map.of())
                : new IntentionAnswersView(
                        call, calls.terms(call.id(), "").form().questions(), of(intentionId));
    }

    /** Replaces what it answers; all of it has been checked. */
    public void replace(UUID intentionId, @Nullable UUID callId, Map<String, AnswerRequest> answers) {
        sql.change("delete from intention_answer where intention_id = ?", intentionId);
        add(intentionId, callId, answers);
    }

    /** What an intention without answers answers; all of it has been checked. */
    public void add(UUID intentionId, @Nullable UUID callId, Map<String, AnswerRequest> answers) {
        if (callId == null || answers.isEmpty()) {
            return;
        }
        for (Question question : calls.terms(callId, "").form().questions()) {
            AnswerRequest answer = answers.get(Integer.toString(question.number()));
            if (answer != null) {
                insert(intentionId, callId, question, answer);
            }
        }
    }

    private void insert(UUID intentionId, UUID callId, Question question, AnswerRequest answer) {
        sql.change(
                "insert into intention_answer (intention_id, call_id, number, kind, text, quantity, yes, choices, day)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                intentionId,
                callId,
                question.number(),
                question.kind(),
                answer.text(),
                answer.number() == null ? null : new BigDecimal(answer.number()),
                answer.yes(),
                answer.choices(),
                answer.date());
    }

    private Map<String, AnswerView> of(UUID intentionId) {
        return sql.all(ANSWERS, List.of(intentionId), Numbered::from).stream()
                .collect(Collectors.toMap(Numbered::number, Numbered::answer, (a, b) -> a, LinkedHashMap::new));
    }

    private record Numbered(String number, AnswerView answer) {
        static Numbered from(Row row) {
            String number = row.text();
            String text = row.textOrNull();
            String quantity = row.decimalOrNull();
            Boolean yes = row.flagOrNull();
            List<String> choices = row.texts();
            return new Numbered(
                    number,
                    new AnswerView(
                            text,
                            quantity == null
                                    ? null
                                    : new BigDecimal(quantity)
                                            .stripTrailingZeros()
                                            .toPlainString(),
                            yes,
                            choices.isEmpty() ? null : choices,
                            row.dateOrNull()));
        }
    }
}
