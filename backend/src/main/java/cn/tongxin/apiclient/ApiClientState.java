package cn.tongxin.apiclient;

/** Whether a system may call. */
public enum ApiClientState {
    ACTIVE,
    /** Its last day is over; it may be renewed. */
    EXPIRED,
    /** Ended for good, with the reason. */
    REVOKED;

    /** SQL: whether {@code api_client c} may call. */
    public static final String IN_FORCE = "c.revoked_at is null and c.expires_on >= " + ChinaTime.TODAY;

    /** SQL: the state of {@code api_client c}. */
    static final String COLUMN = "case when c.revoked_at is not null then 'REVOKED' when c.expires_on < "
            + ChinaTime.TODAY + " then 'EXPIRED' else 'ACTIVE' end";
}
