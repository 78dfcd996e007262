package cn.tongxin.exchange;

import cn.tongxin.journal.RecordType;

/** The records that the one search finds, in the order in which groups are shown; each as SQL with its caption. */
enum Searchable {
    ORGANIZATION(
            RecordType.ORGANIZATION,
            "organization x",
            "merged_into_id is null",
            "t.name",
            "coalesce(d.full_name, t.english_name)",
            "left join division d on d.code = t.division_code"),
    INTENTION(
            RecordType.INTENTION,
            "intention_search x join intention r on r.id = x.id",
            "public",
            "t.title",
            "concat_ws(' · ', o.name, t.year)",
            "join organization o on o.id = t.lead_id"),
    SIGNING(
            RecordType.SIGNING,
            "signing_search x join signing r on r.id = x.id",
            "public",
            "t.title",
            "coalesce(t.parties_as_printed, (select string_agg(o.name, '、' order by p.ordinal) from signing_party p"
                    + " join organization o on o.id = p.organization_id where p.signing_id = t.id and p.ordinal <= 4))",
            ""),
    PROJECT(RecordType.PROJECT, "project x", "true", "t.name", "t.field", ""),
    EVENT(RecordType.EVENT, "event x", "true", "t.name", "concat_ws(' · ', left(t.starts_on::text, 4), t.place)", ""),
    POLICY(RecordType.POLICY, "policy x", "true", "t.name", "t.issuers_as_printed", ""),
    FIGURE(RecordType.FIGURE, "figure x", "true", "t.label", "t.as_printed", "");

    /** So many matches of a type are ranked: what matches more is too little to look for. */
    private static final int MOST_RANKED = 2_000;

    private final RecordType type;
    private final String matches;
    private final String columns;
    private final String join;

    /** @param tables {@code x} has the search text; where the record lies behind the second wall, {@code r} is the record */
    Searchable(RecordType type, String tables, String visible, String title, String caption, String join) {
        this.type = type;
        this.matches = "(select " + (tables.contains(" r ") ? "r" : "x")
                + ".*, search_rank(x.search_text, ?) as rank from " + tables
                + " where search_grams(x.search_text) @> search_grams(?) and x.search_text like ? and " + visible
                + " limit "
                + MOST_RANKED + ") m";
        String sample = type == RecordType.FIGURE ? "false" : "t.sample";
        this.columns = "'" + name() + "' as type, t.id, " + title + " as title, nullif(" + caption
                + ", '') as caption, " + sample + " as sample, t.rank";
        this.join = join;
    }

    RecordType type() {
        return type;
    }

    /** Best first; parameters: the query's text, grams and pattern. Captions are made of what is shown alone. */
    String select(int limit) {
        return "(select " + columns + " from (select m.* from " + matches + " order by m.rank, m.id desc limit " + limit
                + ") t " + join + " order by t.rank, t.id desc)";
    }
}
