package cn.tongxin.metrics;

import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Reach;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Adds up facts. Sums and position come from one statement, so that they are of one moment. */
@ApplicationScoped
class FactSums {

    private static final String ANSWER = """
            select p.pos, p.at, r.kind, r.metric, r.a, r.b, r.n, r.samples, r.hidden, r.value
            from (select pos, at from fold_progress where name = 'metrics') p left join (%s) r on true""";

    private static final String COUNTS =
            "count(*) as n, count(*) filter (where m.sample) as samples, count(*) filter (where not m.seen) as hidden, sum(m.value) as value";

    private static final String TOTALS =
            "select case when grouping(m.a) = 1 then 'TOTAL' else 'STATE' end as kind, m.metric, m.a, null::text as b, "
                    + COUNTS + " from (%s) m group by grouping sets ((m.metric), (m.metric, m.a))";

    private static final String LINES =
            "select 'LINE', m.metric, m.a, m.b, " + COUNTS + " from (%s) m group by m.metric, m.a, m.b";

    private static final String NO_KEYS = "null::text as a, null::text as b";

    private final Sql sql;

    FactSums(Sql sql) {
        this.sql = sql;
    }

    /** What a sum is of: everything, the records of one state or basis, or one line. */
    enum Kind {
        TOTAL,
        STATE,
        LINE
    }

    /** One sum; {@code a} and {@code b} are the keys of the line, or the state. */
    record Sum(
            Kind kind,
            String metric,
            @Nullable String a,
            @Nullable String b,
            long records,
            long samples,
            long hidden,
            BigDecimal value) {}

    /** Sums that are exact to a position. */
    record Sums(long position, OffsetDateTime at, List<Sum> sums) {}

    /** How far the facts are. */
    long position() {
        return sql.one("select pos from fold_progress where name = 'metrics'", List.of(), Row::number)
                .orElseThrow();
    }

    /** @param divisions the lines of {@link Grouping#DIVISION} */
    Sums read(MetricDimensions dimensions, @Nullable Grouping grouping, List<String> divisions, Caller caller) {
        List<Object> arguments = new ArrayList<>();
        String text = TOTALS.formatted(rows(dimensions, null, divisions, caller, arguments));
        if (grouping != null) {
            text += " union all " + LINES.formatted(rows(dimensions, grouping, divisions, caller, arguments));
        }
        List<Sum> sums = new ArrayList<>();
        Sums[] head = new Sums[1];
        sql.all(ANSWER.formatted(text), arguments, row -> {
            head[0] = new Sums(row.number(), row.time(), sums);
            String kind = row.textOrNull();
            return kind == null || sums.add(sum(Kind.valueOf(kind), row));
        });
        return head[0];
    }

    private static Sum sum(Kind kind, Row row) {
        return new Sum(
                kind,
                row.text(),
                row.textOrNull(),
                row.textOrNull(),
                row.number(),
                row.number(),
                row.number(),
                new BigDecimal(Objects.requireNonNull(row.decimalOrNull())));
    }

    /** One row for each record and line that it lies in: metric, keys, value, sample, seen. */
    private static String rows(
            MetricDimensions dimensions,
            @Nullable Grouping grouping,
            List<String> divisions,
            Caller caller,
            List<Object> arguments) {
        boolean declared = dimensions.ofIntentions() || (grouping != null && grouping.ofIntentions());
        String keys = grouping == null ? "f.state as a, null::text as b" : named(grouping.keys());
        String join = grouping == null ? "" : grouping.join();
        String which = grouping == null || grouping.codes().size() > 1
                ? (declared ? "f.metric <> 'organizations'" : "f.metric is not null")
                : "f.metric = 'intentions'";
        Reach reach = Reach.of(caller, "f");
        arguments.addAll(reach.arguments());
        lines(grouping, divisions, arguments);
        FactConditions conditions = FactConditions.all(dimensions, "f");
        arguments.addAll(conditions.arguments());
        String text = "select f.metric, " + keys + ", f.value, f.sample, " + reach.condition()
                + " as seen from metric_fact f " + join + " where " + which + conditions.and();
        if (!declared || (grouping != null && !grouping.codes().contains(MetricCode.ORGANIZATIONS))) {
            return text;
        }
        return text + " union all " + declaring(dimensions, grouping, divisions, caller, arguments);
    }

    /** Organizations by the intentions that they declared: once each, however many there are; placed by their seat. */
    private static String declaring(
            MetricDimensions dimensions,
            @Nullable Grouping grouping,
            List<String> divisions,
            Caller caller,
            List<Object> arguments) {
        boolean byIntention = grouping != null && grouping.ofIntentions();
        String key = grouping != null && byIntention ? named(grouping.keys().replace("f.", "i.")) : NO_KEYS;
        String keys = byIntention ? "i.a, i.b" : grouping == null ? NO_KEYS : named(grouping.keys());
        Reach reach = Reach.of(caller, "f");
        arguments.addAll(reach.arguments());
        FactConditions intentions = FactConditions.kind(dimensions, "i");
        arguments.addAll(intentions.arguments());
        lines(grouping, divisions, arguments);
        FactConditions seats = FactConditions.place(dimensions, "f");
        arguments.addAll(seats.arguments());
        return "select f.metric, " + keys + ", f.value, f.sample, " + reach.condition() + " as seen from metric_fact f"
                + " join (select distinct unnest(i.organization_ids) as organization, " + key
                + " from metric_fact i where i.metric = 'intentions'" + intentions.and()
                + ") i on i.organization = f.record_id "
                + (grouping == null || byIntention ? "" : grouping.join()) + " where f.metric = 'organizations'"
                + seats.and();
    }

    private static void lines(@Nullable Grouping grouping, List<String> divisions, List<Object> arguments) {
        if (grouping == Grouping.DIVISION) {
            arguments.add(divisions);
        }
    }

    private static String named(String keys) {
        String[] both = keys.split(", ");
        return both[0] + " as a, " + both[1] + "::text as b";
    }
}
