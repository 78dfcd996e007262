package cn.tongxin.exchange;

import cn.tongxin.journal.RecordType;

/** The records that the one search finds, in the order in which groups are shown; each as SQL with its caption. */
enum Searchable {
    ORGANIZATION(
            RecordType.ORGANIZATION,
            "t.name",
            "coalesce(d.full_name, t.english_name)",
            "t.sample",
            "organization t left join division d on d.code = t.division_code",
            "t.merged_into_id is null"),
    INTENTION(
            RecordType.INTENTION,
            "t.title",
            "concat_ws(' · ', o.name, t.year)",
            "t.sample",
            "intention t join organization o on o.id = t.lead_id",
            "t.public"),
    SIGNING(
            RecordType.SIGNING,
            "t.title",
            "coalesce(t.parties_as_printed, (select string_agg(o.name, '、' order by p.ordinal) from signing_party p"
                    + " join organization o on o.id = p.organization_id where p.signing_id = t.id and p.ordinal <= 4))",
            "t.sample",
            "signing t",
            "t.status <> 'PROPOSED'"),
    PROJECT(RecordType.PROJECT, "t.name", "t.field", "t.sample", "project t", "true"),
    EVENT(
            RecordType.EVENT,
            "t.name",
            "concat_ws(' · ', left(t.starts_on::text, 4), t.place)",
            "t.sample",
            "event t",
            "true"),
    POLICY(RecordType.POLICY, "t.name", "t.issuers_as_printed", "t.sample", "policy t", "true"),
    FIGURE(RecordType.FIGURE, "t.label", "t.as_printed", "false", "figure t", "true");

    private final RecordType type;
    private final String select;

    Searchable(RecordType type, String title, String caption, String sample, String tables, String visible) {
        this.type = type;
        this.select = "select '" + name() + "' as type, t.id, " + title + " as title, nullif(" + caption
                + ", '') as caption, " + sample
                + " as sample, search_rank(t.search_text, ?) as rank from " + tables
                + " where search_grams(t.search_text) @> search_grams(?) and t.search_text like ? and " + visible;
    }

    RecordType type() {
        return type;
    }

    /** Best first; parameters: the query's text, grams and pattern. */
    String select(int limit) {
        return "(" + select + " order by rank, t.id desc limit " + limit + ")";
    }
}
