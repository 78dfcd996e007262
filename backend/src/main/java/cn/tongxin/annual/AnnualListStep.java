package cn.tongxin.annual;

/** What may be done to an annual list. */
public enum AnnualListStep {
    ORDER,
    FREEZE
}
