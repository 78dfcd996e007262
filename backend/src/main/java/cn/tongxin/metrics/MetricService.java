package cn.tongxin.metrics;

import cn.tongxin.division.Places;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Reach;
import cn.tongxin.metrics.FactSums.Kind;
import cn.tongxin.metrics.FactSums.Sum;
import cn.tongxin.metrics.FactSums.Sums;
import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers, and the records behind each. */
@ApplicationScoped
public class MetricService {

    private final FactSums facts;
    private final MetricLines lines;
    private final MetricAnswers answers;
    private final Places places;
    private final Sql sql;
    private final Cursors cursors;

    MetricService(FactSums facts, MetricLines lines, MetricAnswers answers, Places places, Sql sql, Cursors cursors) {
        this.facts = facts;
        this.lines = lines;
        this.answers = answers;
        this.places = places;
        this.sql = sql;
        this.cursors = cursors;
    }

    /** How far the numbers are; they change with it and with nothing else. */
    public long position() {
        return facts.position();
    }

    /** All numbers of a part of the records, told apart by {@code grouping} where that is asked for. */
    public Metrics read(MetricFilter filter, @Nullable Grouping grouping, Caller caller, Locale language) {
        MetricDimensions dimensions = checked(filter.dimensions());
        if (!caller.anonymous()) {
            return compute(dimensions, grouping, caller, language);
        }
        var key = new MetricAnswers.Key(dimensions, grouping, language);
        return answers.of(key, facts.position(), () -> compute(dimensions, grouping, caller, language));
    }

    /** The records that a number counts, as far as the caller may see them; newest first. */
    public Page<MetricRecord> records(
            MetricCode code, MetricFilter filter, MetricDetailFilter detail, Caller caller, PageRequest page) {
        MetricDimensions dimensions = checked(detail.narrow(filter.dimensions()));
        MetricCode whole = code.whole();
        Listing listing = Listing.of(MetricRecord.COLUMNS, "metric_fact f", "f.record_id")
                .where("f.metric = ?", whole.code())
                .sorts(Sort.down("id", "f.record_id", "uuid"));
        boolean declared = whole == MetricCode.ORGANIZATIONS && dimensions.ofIntentions();
        FactConditions own = declared ? FactConditions.place(dimensions, "f") : FactConditions.all(dimensions, "f");
        if (!own.texts().isEmpty()) {
            listing.where(String.join(" and ", own.texts()), own.arguments().toArray());
        }
        if (declared) {
            FactConditions intentions = FactConditions.kind(dimensions, "i");
            listing.where(
                    "f.record_id in (select unnest(i.organization_ids) from metric_fact i where i.metric = 'intentions'"
                            + intentions.and() + ")",
                    intentions.arguments().toArray());
        }
        Reach reach = Reach.of(caller, "f");
        listing.where(reach.condition(), reach.arguments().toArray());
        return listing.page(sql, cursors, page, row -> MetricRecord.from(row, code));
    }

    /** @throws cn.tongxin.problem.ProblemException INVALID_REQUEST when a place is not known: nothing is no number of it */
    private MetricDimensions checked(MetricDimensions dimensions) {
        if (dimensions.zone() != null) {
            places.ofZone(dimensions.zone());
        }
        check(dimensions.division(), "?division");
        check(dimensions.origin(), "?origin");
        check(dimensions.target(), "?target");
        return dimensions;
    }

    private void check(@Nullable String division, String pointer) {
        if (division != null) {
            places.ofDivision(division, pointer);
        }
    }

    private Metrics compute(MetricDimensions dimensions, @Nullable Grouping grouping, Caller caller, Locale language) {
        List<String> divisions = grouping == Grouping.DIVISION ? lines.divisions(dimensions) : List.of();
        Sums sums = facts.read(dimensions, grouping, divisions, caller);
        List<MetricValue> totals = Stream.of(MetricCode.values())
                .flatMap(code -> switch (code) {
                    case INTENTIONS_BY_STATE ->
                        MetricCode.STATES.stream()
                                .map(state -> value(
                                        code, Kind.STATE, state, null, dimensions.in(state, null), sums, language));
                    case SIGNINGS_BY_BASIS ->
                        MetricCode.BASES.stream()
                                .map(basis -> value(
                                        code, Kind.STATE, basis, null, dimensions.in(null, basis), sums, language));
                    default -> Stream.of(value(code, Kind.TOTAL, null, null, dimensions, sums, language));
                })
                .toList();
        List<MetricValue> parts = new ArrayList<>();
        if (grouping != null) {
            for (MetricLines.Line line : lines.of(grouping, divisions, sums.sums())) {
                MetricDimensions of = MetricLines.dimensions(dimensions, grouping, line);
                grouping.codes()
                        .forEach(code -> parts.add(value(code, Kind.LINE, line.a(), line.b(), of, sums, language)));
            }
        }
        return new Metrics(sums.position(), sums.at(), totals, parts);
    }

    private static MetricValue value(
            MetricCode code,
            Kind kind,
            @Nullable String a,
            @Nullable String b,
            MetricDimensions of,
            Sums sums,
            Locale language) {
        Sum sum = sums.sums().stream()
                .filter(s -> s.kind() == kind
                        && s.metric().equals(code.whole().code())
                        && Objects.equals(s.a(), a)
                        && Objects.equals(s.b(), b))
                .findFirst()
                .orElseGet(() -> new Sum(kind, code.code(), a, b, 0, 0, 0, BigDecimal.ZERO));
        MetricDefinition words = MetricTexts.of(code, language);
        return new MetricValue(
                code.code(),
                words.name(),
                words.unit(),
                words.definition(),
                code.written(sum.value()),
                sum.records(),
                sum.samples(),
                sum.hidden(),
                sums.position(),
                of,
                of.recordsLink(code));
    }
}
