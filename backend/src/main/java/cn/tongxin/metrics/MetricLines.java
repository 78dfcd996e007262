package cn.tongxin.metrics;

import cn.tongxin.call.Category;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which lines an answer has: each that can be named, also where nothing is counted, and those without a name that hold records. */
@ApplicationScoped
class MetricLines {

    private static final String CHILDREN = """
            select code from (
                select code from division where parent_code = ? and valid_until is null
                union select member_code from division_area_member where area_code = ?) c order by code""";

    private final Sql sql;

    MetricLines(Sql sql) {
        this.sql = sql;
    }

    /** The divisions next below: of a division its own, of a zone its members, else the provinces. */
    List<String> divisions(MetricDimensions dimensions) {
        if (dimensions.division() != null) {
            return sql.all(CHILDREN, List.of(dimensions.division(), dimensions.division()), Row::text);
        }
        if (dimensions.zone() != null) {
            return sql.all(
                    "select division_code from zone_member where zone_code = ? and valid_until is null order by ordinal",
                    List.of(dimensions.zone()),
                    Row::text);
        }
        return sql.all(
                "select code from division where level = 'PROVINCE' and valid_until is null order by code",
                List.of(),
                Row::text);
    }

    /** A line's key as it stands in {@link FactSums.Sum}. */
    record Line(@Nullable String a, @Nullable String b) {}

    List<Line> of(Grouping grouping, List<String> divisions, List<FactSums.Sum> sums) {
        List<Line> held = sums.stream()
                .filter(sum -> sum.kind() == FactSums.Kind.LINE)
                .map(sum -> new Line(sum.a(), sum.b()))
                .distinct()
                .toList();
        List<String> named = switch (grouping) {
            case DIVISION -> divisions;
            case CATEGORY -> Arrays.stream(Category.values()).map(Enum::name).toList();
            case STATE -> MetricCode.STATES;
            case YEAR ->
                List.copyOf(new TreeSet<>(
                        held.stream().map(Line::a).filter(a -> a != null).toList()));
            case ORIGIN_TARGET -> List.of();
        };
        if (grouping == Grouping.ORIGIN_TARGET) {
            return held.stream()
                    .sorted(java.util.Comparator.comparing(Object::toString))
                    .toList();
        }
        List<Line> lines = new java.util.ArrayList<>(
                named.stream().map(name -> new Line(name, null)).toList());
        held.stream().filter(line -> !lines.contains(line)).forEach(lines::add);
        return lines;
    }

    /** What a line counts. */
    static MetricDimensions dimensions(MetricDimensions whole, Grouping grouping, Line line) {
        String a = line.a();
        String b = line.b();
        return switch (grouping) {
            case DIVISION -> whole.within(whole.zone(), a);
            case YEAR -> a == null ? whole.without(List.of("year")) : whole.of(Integer.valueOf(a), whole.category());
            case CATEGORY -> a == null ? whole.without(List.of("category")) : whole.of(whole.year(), a);
            case STATE -> whole.in(a, null);
            case ORIGIN_TARGET -> whole.between(a, b).without(unstated(a, b));
        };
    }

    private static List<String> unstated(@Nullable String origin, @Nullable String target) {
        if (origin == null) {
            return target == null ? List.of("origin", "target") : List.of("origin");
        }
        return target == null ? List.of("target") : List.of();
    }
}
