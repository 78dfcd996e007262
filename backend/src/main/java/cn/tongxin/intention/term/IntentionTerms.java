package cn.tongxin.intention.term;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Checks and keeps what an intention needs and offers. */
@ApplicationScoped
public class IntentionTerms {

    /** As many as an intention may name. */
    public static final int MOST = 20;

    private final Sql sql;

    IntentionTerms(Sql sql) {
        this.sql = sql;
    }

    /** @throws ProblemException RULE_VIOLATED naming what does not fit together, and places that there are not */
    public void checkDraft(List<TermRequest> terms, String pointer) {
        List<Violation> wrong = new ArrayList<>();
        Set<String> known = divisions(terms);
        for (int i = 0; i < terms.size(); i++) {
            TermRequest term = terms.get(i);
            String at = pointer + "/terms/" + i;
            wrong.addAll(term.wrong(at));
            if (term.divisionCode() != null && !known.contains(term.divisionCode())) {
                wrong.add(Violation.of(at + "/divisionCode", ErrorCode.UNKNOWN_REFERENCE));
            }
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.of(ProblemType.RULE_VIOLATED, wrong);
        }
    }

    /** What is missing in order to be submitted. */
    public List<Violation> gaps(UUID intentionId) {
        return sql
                .all(
                        "select ordinal - 1, field is null, what is null from intention_term where intention_id = ? order by ordinal",
                        List.of(intentionId),
                        Gap::from)
                .stream()
                .flatMap(gap -> gap.violations().stream())
                .toList();
    }

    /** Replaces them; all of them have been checked. */
    public void replace(UUID intentionId, List<TermRequest> terms) {
        sql.change("delete from intention_term where intention_id = ?", intentionId);
        add(intentionId, terms);
    }

    /** Of an intention without any; all of them have been checked. */
    public void add(UUID intentionId, List<TermRequest> terms) {
        for (int i = 0; i < terms.size(); i++) {
            TermRequest term = terms.get(i);
            sql.change(
                    "insert into intention_term (intention_id, ordinal, kind, category, field, division_code, from_on, until_on, what,"
                            + " quantity, unit) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    intentionId,
                    i + 1,
                    term.kind(),
                    term.category(),
                    term.field(),
                    term.divisionCode(),
                    term.fromOn(),
                    term.untilOn(),
                    term.what(),
                    term.amount(),
                    term.unit());
        }
    }

    private Set<String> divisions(List<TermRequest> terms) {
        List<String> named = terms.stream()
                .map(TermRequest::divisionCode)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return named.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.all("select code from division where code = any (?)", List.of(named), Row::text));
    }

    private record Gap(int index, boolean field, boolean what) {
        static Gap from(Row row) {
            return new Gap(row.integer(), row.flag(), row.flag());
        }

        List<Violation> violations() {
            List<Violation> gaps = new ArrayList<>();
            if (field) {
                gaps.add(Violation.of("/terms/" + index + "/field", ErrorCode.REQUIRED));
            }
            if (what) {
                gaps.add(Violation.of("/terms/" + index + "/what", ErrorCode.REQUIRED));
            }
            return gaps;
        }
    }
}
