package cn.tongxin.project;

import cn.tongxin.paging.Row;
import cn.tongxin.problem.Money;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the ledger of a project adds up to, reversals included. Five totals of five kinds; none may be added to another.
 *
 * @param pledged yuan, a decimal string
 * @param persons people, each once
 * @param personTimes people, each time
 */
@Schema(
        description =
                "What the ledger adds up to, reversals included. Pledged, disbursed and in kind are never added together, nor are people and person-times.")
public record LedgerTotals(
        @Schema(pattern = PATTERN, examples = Money.EXAMPLE) String pledged,
        @Schema(pattern = PATTERN, examples = Money.EXAMPLE) String disbursed,
        @Schema(pattern = PATTERN, examples = "0.00") String inKind,
        @Schema(examples = Money.CURRENCY) String currency,
        @Schema(minimum = "0") long persons,
        @Schema(minimum = "0") long personTimes) {

    private static final String PATTERN = "^(0|[1-9]\\d*)\\.\\d{2}$";

    static final String COLUMNS = "f.pledged, f.disbursed, f.in_kind, b.persons, b.person_times";

    /** Beside a table {@code project p}. */
    static final String TABLES = """
             cross join lateral (
                select coalesce(sum(r.amount) filter (where r.kind = 'PLEDGED'), 0.00) as pledged,
                    coalesce(sum(r.amount) filter (where r.kind = 'DISBURSED'), 0.00) as disbursed,
                    coalesce(sum(r.amount) filter (where r.kind = 'IN_KIND'), 0.00) as in_kind
                from funding_record r where r.project_id = p.id) f
            cross join lateral (
                select coalesce(sum(r.quantity) filter (where r.unit = 'PERSON'), 0) as persons,
                    coalesce(sum(r.quantity) filter (where r.unit = 'PERSON_TIMES'), 0) as person_times
                from beneficiary_record r where r.project_id = p.id) b""";

    static LedgerTotals from(Row row) {
        return new LedgerTotals(money(row), money(row), money(row), Money.CURRENCY, row.number(), row.number());
    }

    private static String money(Row row) {
        return Objects.requireNonNull(row.decimalOrNull());
    }
}
