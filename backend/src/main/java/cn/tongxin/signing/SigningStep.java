package cn.tongxin.signing;

/** What somebody may do to a signing now. */
public enum SigningStep {
    CONFIRM,
    DECLINE,
    REVISE,
    VOID,
    /** Have its proof. */
    PROVE
}
