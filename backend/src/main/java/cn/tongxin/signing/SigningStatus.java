package cn.tongxin.signing;

/** Where a signing stands. */
public enum SigningStatus {
    /** Waiting for confirmations. */
    PROPOSED,
    /** Not confirmed by all in time. Follows from the date: no record has it written down. */
    EXPIRED,
    /** A party does not sign. */
    DECLINED,
    EFFECTIVE,
    VOIDED
}
