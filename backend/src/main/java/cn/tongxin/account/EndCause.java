package cn.tongxin.account;

/** Why a session was ended before its time, for the audit trail. */
enum EndCause {
    BY_OWNER,
    /** The same browser signed in anew. */
    REPLACED,
    PASSWORD_CHANGED,
    SECOND_FACTOR_CHANGED
}
