package cn.tongxin.intention;

/** Where an intention stands; {@link IntentionStep} tells how it gets from one to the next. */
public enum IntentionStatus {
    /** Being written; gaps are allowed. */
    DRAFT,
    /** Waiting for its department. */
    SUBMITTED,
    /** Given back by the department to be corrected. */
    RETURNED,
    REJECTED,
    ACCEPTED,
    /** A partner was found. */
    MATCHED,
    /** A signing of it is in force. */
    SIGNED,
    COMPLETED,
    WITHDRAWN,
    TERMINATED;

    /** Whether partners may still be met for what is public of it: decided upon, and not signed yet. */
    public boolean looksForPartners() {
        return this == ACCEPTED || this == MATCHED;
    }
}
