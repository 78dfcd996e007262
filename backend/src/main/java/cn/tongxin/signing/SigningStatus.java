package cn.tongxin.signing;

/** Where a signing stands. */
public enum SigningStatus {
    /** Waiting for confirmations. */
    PROPOSED,
    EFFECTIVE,
    VOIDED
}
