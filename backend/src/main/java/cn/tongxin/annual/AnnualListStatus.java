package cn.tongxin.annual;

/** Where an annual list stands. */
public enum AnnualListStatus {
    /** Being ordered; its departments alone see it. */
    DRAFT,
    /** Numbered, hashed, public, and never changed again. */
    FROZEN
}
