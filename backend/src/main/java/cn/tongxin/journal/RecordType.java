package cn.tongxin.journal;

/** The kinds of record that the journal tells of; {@link #path} is where the contract serves them. */
public enum RecordType {
    DIVISION("divisions"),
    ZONE("zones"),
    DOCUMENT("documents"),
    ORGANIZATION("organizations"),
    CALL("calls"),
    INTENTION("intentions"),
    SIGNING("signings"),
    PROJECT("projects"),
    FUNDING_RECORD("funding-records"),
    BENEFICIARY_RECORD("beneficiary-records"),
    EVENT("events"),
    POLICY("policies"),
    CASE("cases"),
    FIGURE("figures"),
    ACCOUNT(null);

    private final @org.jspecify.annotations.Nullable String path;

    RecordType(@org.jspecify.annotations.Nullable String path) {
        this.path = path;
    }

    /** Where the record is read, or null where it is not served. */
    public @org.jspecify.annotations.Nullable String link(String id) {
        return path == null ? null : "/api/v1/" + path + "/" + id;
    }
}
