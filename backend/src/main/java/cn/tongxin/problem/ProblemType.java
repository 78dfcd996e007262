package cn.tongxin.problem;

import java.util.Locale;

/**
 * The closed list of problem types. The name in kebab-case is the last segment of the {@code type} URI; titles and default
 * details are in {@code problem/messages*.properties} under that name.
 */
public enum ProblemType {
    /** The request is not of the shape that the contract describes. */
    INVALID_REQUEST(400),
    /** The cursor was not issued for this list, filter and sort, or was altered. */
    INVALID_CURSOR(400),
    /** No valid credentials came with the request. */
    UNAUTHENTICATED(401),
    /** User name and password do not fit; the same answer whether the account exists or not. */
    SIGN_IN_REFUSED(401),
    /** User name and password fit, and the account has a second factor, which did not come with them. */
    SECOND_FACTOR_REQUIRED(401),
    /** The caller may know of the record, but not do this to it. */
    FORBIDDEN(403),
    /** A change by cookie was not shown to come from a page of the client's own. */
    CROSS_SITE_REQUEST(403),
    /** The password is a one-time password and must be changed first. */
    PASSWORD_CHANGE_REQUIRED(403),
    /** A role of the caller requires a second factor, and there is none yet. */
    SECOND_FACTOR_ENROLMENT_REQUIRED(403),
    /** There is no such record or address, or the caller may not know of it. */
    NOT_FOUND(404),
    /** The link of an invitation is wrong, used, expired or withdrawn; the same answer for each. */
    INVITATION_NOT_OPEN(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /** The body did not arrive within the time that there is for it. */
    BODY_TOO_SLOW(408),
    /** The record is not in a state that allows the act. */
    STATE_CONFLICT(409),
    /** The one-time link has been used, by whoever gave another name. */
    SIGNING_LINK_USED(409),
    /** The one-time link was withdrawn; another has perhaps taken its place. */
    SIGNING_LINK_WITHDRAWN(409),
    /** The time of the one-time link is over. */
    SIGNING_LINK_EXPIRED(409),
    /** The text has another version since the one-time link was issued. */
    SIGNING_LINK_OUTDATED(409),
    /** Somebody else of the department has taken the record in hand. */
    CLAIMED_BY_ANOTHER(409),
    /** Another record already has this key. */
    ALREADY_EXISTS(409),
    /** Another request with the same Idempotency-Key is being carried out. */
    REQUEST_IN_PROGRESS(409),
    /** The record has changed since the caller read it. */
    STALE_VERSION(412),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    /** The request is well formed and breaks a rule of the domain. */
    RULE_VIOLATED(422),
    /** The Idempotency-Key was used for another request. */
    IDEMPOTENCY_KEY_REUSED(422),
    /** A change needs the version that it is based on. */
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL_ERROR(500),
    /** The database does not answer; nothing was changed. */
    UNAVAILABLE(503),
    /** The service has no keys to keep or show secrets and personal data with. */
    VAULT_CLOSED(503),
    /** The identity provider of the single sign-on does not answer, and nothing that it said before will do. */
    SIGN_ON_UNAVAILABLE(503);

    /** All types live under this address. */
    public static final String BASE = "https://tongxin.cn/problems/";

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Last segment of the type URI, also the key of its texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String uri() {
        return BASE + key();
    }
}
