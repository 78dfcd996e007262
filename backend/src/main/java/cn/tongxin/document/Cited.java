package cn.tongxin.document;

/** The kinds of record that documents state; each has its own column, and foreign key, in {@code citation}. */
public enum Cited {
    ORGANIZATION("organization_id"),
    EVENT("event_id"),
    SIGNING("signing_id"),
    PROJECT("project_id"),
    POLICY("policy_id"),
    CASE("case_id"),
    FIGURE("figure_id"),
    ZONE("zone_code");

    private final String column;

    Cited(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
