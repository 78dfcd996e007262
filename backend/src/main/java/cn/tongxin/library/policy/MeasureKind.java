package cn.tongxin.library.policy;

/** What is numbered. A document that names the aspects of a policy only says nothing of its single measures. */
public enum MeasureKind {
    /** 方面 */
    ASPECT,
    /** 条 */
    MEASURE
}
