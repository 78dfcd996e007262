package cn.tongxin.metrics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dimensions as conditions on facts, for the sums and for the lists behind them alike.
 *
 * @param texts SQL conditions
 * @param arguments fill their placeholders, in order
 */
record FactConditions(List<String> texts, List<Object> arguments) {

    private static final String PROVINCES = "(select array_agg(code) from division where level = 'PROVINCE')";

    /** Where a fact lies. */
    static FactConditions place(MetricDimensions dimensions, String alias) {
        FactConditions conditions = new FactConditions(new ArrayList<>(), new ArrayList<>());
        conditions.add(alias + ".zone_codes @> array[cast(? as text)]", dimensions.zone());
        if (dimensions.division() != null) {
            conditions.texts.add(
                    "(%1$s.origin_codes @> array[cast(? as text)] or %1$s.target_codes @> array[cast(? as text)])"
                            .formatted(alias));
            conditions.arguments.addAll(List.of(dimensions.division(), dimensions.division()));
        }
        conditions.add(alias + ".origin_codes @> array[cast(? as text)]", dimensions.origin());
        conditions.add(alias + ".target_codes @> array[cast(? as text)]", dimensions.target());
        if (dimensions.unstated().contains("origin")) {
            conditions.texts.add("not " + alias + ".origin_codes && " + PROVINCES);
        }
        if (dimensions.unstated().contains("target")) {
            conditions.texts.add("not " + alias + ".target_codes && " + PROVINCES);
        }
        return conditions;
    }

    /** When, and of what kind. */
    static FactConditions kind(MetricDimensions dimensions, String alias) {
        FactConditions conditions = new FactConditions(new ArrayList<>(), new ArrayList<>());
        conditions.add(alias + ".year = ?", dimensions.year());
        conditions.add(alias + ".category = ?", dimensions.category());
        conditions.add(alias + ".state = ?", dimensions.state());
        conditions.add(alias + ".state = ?", dimensions.basis());
        for (String column : List.of("year", "category")) {
            if (dimensions.unstated().contains(column)) {
                conditions.texts.add(alias + "." + column + " is null");
            }
        }
        return conditions;
    }

    static FactConditions all(MetricDimensions dimensions, String alias) {
        FactConditions conditions = place(dimensions, alias);
        FactConditions kind = kind(dimensions, alias);
        conditions.texts.addAll(kind.texts);
        conditions.arguments.addAll(kind.arguments);
        return conditions;
    }

    /** {@code " and a = ? and b = ?"}, empty when nothing limits. */
    String and() {
        return texts.isEmpty() ? "" : " and " + String.join(" and ", texts);
    }

    private void add(String text, @Nullable Object argument) {
        if (argument != null) {
            texts.add(text);
            arguments.add(argument);
        }
    }
}
