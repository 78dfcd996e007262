package cn.tongxin.metrics;

import java.util.List;
import java.util.Locale;

/** What lines are told apart by: SQL that gives each fact its one or two keys, several rows where it lies in several lines. */
enum Grouping {
    /** The divisions next below what is asked for; codes are the one parameter. */
    DIVISION(
            "l.code, null",
            "cross join lateral (select distinct c as code from unnest(f.origin_codes || f.target_codes) c where c = any (?)) l"),
    YEAR("f.year::text, null", ""),
    CATEGORY("f.category, null", ""),
    /** Only intentions have one. */
    STATE("f.state, null", ""),
    /** Province by province; only intentions have both. */
    ORIGIN_TARGET("o.code, t.code", """
            left join lateral (select c as code from unnest(f.origin_codes) c join division d on d.code = c and d.level = 'PROVINCE') o on true
            left join lateral (select c as code from unnest(f.target_codes) c join division d on d.code = c and d.level = 'PROVINCE') t on true""");

    static final String PARAMETER = "division|year|category|state|origin_target";

    private final String keys;
    private final String join;

    Grouping(String keys, String join) {
        this.keys = keys;
        this.join = join;
    }

    static Grouping of(String parameter) {
        return valueOf(parameter.toUpperCase(Locale.ROOT));
    }

    /** Two columns, text. */
    String keys() {
        return keys;
    }

    String join() {
        return join;
    }

    /** The numbers that have such lines. */
    List<MetricCode> codes() {
        return this == STATE || this == ORIGIN_TARGET ? List.of(MetricCode.INTENTIONS) : MetricCode.WHOLE;
    }

    /** Whether lines are of the intentions' own fields; then organizations are those that declared them. */
    boolean ofIntentions() {
        return this == YEAR || this == CATEGORY;
    }
}
