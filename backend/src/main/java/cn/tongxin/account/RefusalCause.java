package cn.tongxin.account;

/** Why a password was not taken, for the audit trail alone: the answer is the same. */
enum RefusalCause {
    UNKNOWN_NAME,
    WRONG_PASSWORD,
    WRONG_SECOND_FACTOR,
    LOCKED,
    DISABLED
}
