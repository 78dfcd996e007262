package cn.tongxin.journal;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of record that the journal tells of; {@link #path} is where the contract serves them. */
public enum RecordType {
    DIVISION("divisions"),
    ZONE("zones"),
    DOCUMENT("documents"),
    ORGANIZATION("organizations"),
    /** Under the id of the organization. */
    ORGANIZATION_CONTACT(null),
    CALL("calls"),
    INTENTION("intentions"),
    /** What its people and departments do about it among themselves, under its id: invitations, comments, amendments, claims. */
    INTENTION_WORK(null),
    ANNUAL_LIST("annual-lists"),
    MATCH("matches"),
    SIGNING("signings"),
    INITIATIVE("initiatives"),
    PROJECT("projects"),
    FUNDING_RECORD("funding-records"),
    BENEFICIARY_RECORD("beneficiary-records"),
    EVENT("events"),
    EVENT_REGISTRATION("event-registrations"),
    POLICY("policies"),
    CASE("cases"),
    FIGURE("figures"),
    ACCOUNT(null),
    SESSION(null),
    INVITATION(null),
    SIGNING_LINK(null),
    SIGNING_ASPECT(null),
    SIGNING_TASK(null),
    INITIATIVE_SIGNATURE(null),
    API_CLIENT(null),
    /** What was refused, and readings of the audit trail. */
    ACCESS(null),
    SECOND_FACTOR_RULE(null),
    /** Of a person; the journal does not say for what. */
    SAVED_SEARCH(null);

    /** Kinds that no feed tells of: only the audit trail does, and a history of their own. */
    static final Set<RecordType> UNSERVED =
            Arrays.stream(values()).filter(type -> type.path == null).collect(Collectors.toUnmodifiableSet());

    private final @org.jspecify.annotations.Nullable String path;

    RecordType(@org.jspecify.annotations.Nullable String path) {
        this.path = path;
    }

    /** Where the record is read, or null where it is not served. */
    public @org.jspecify.annotations.Nullable String link(String id) {
        return path == null ? null : "/api/v1/" + path + "/" + id;
    }
}
