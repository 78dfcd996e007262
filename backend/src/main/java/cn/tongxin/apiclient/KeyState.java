package cn.tongxin.apiclient;

/** Whether a key is good, as far as the key itself goes. */
public enum KeyState {
    ACTIVE,
    /** Another took its place; it is good until the overlap ends. */
    REPLACED,
    ENDED,
    REVOKED;

    /** SQL: the state of {@code api_client_key k}. */
    static final String COLUMN =
            "case when k.revoked_at is not null then 'REVOKED' when k.ends_at <= now() then 'ENDED'"
                    + " when k.replaced_by_id is not null then 'REPLACED' else 'ACTIVE' end";
}
