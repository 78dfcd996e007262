package cn.tongxin.intention.amendment;

/** Where an amendment stands. It is decided once. */
public enum AmendmentStatus {
    OPEN,
    /** The intention says it from then on. */
    ACCEPTED,
    REJECTED,
    /** By the lead. */
    WITHDRAWN
}
