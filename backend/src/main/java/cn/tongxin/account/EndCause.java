package cn.tongxin.account;

/** Why a session was ended before its time, for the audit trail. */
public enum EndCause {
    BY_OWNER,
    /** The same browser signed in anew. */
    REPLACED,
    PASSWORD_CHANGED,
    SECOND_FACTOR_CHANGED,
    /** By those who look after the account. */
    LOCKED,
    DEPARTED,
    ONE_TIME_PASSWORD_SET,
    /** The identity provider's session, by which it was opened, has ended. */
    PROVIDER
}
