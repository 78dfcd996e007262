package cn.tongxin.library.figure;

/** How a document qualifies a number. */
public enum Qualifier {
    /** The number itself. */
    EXACT,
    /** 约 */
    ABOUT,
    /** 多、余、超 */
    MORE_THAN,
    /** 近 */
    NEARLY,
    /** 数万: an order of magnitude without a value */
    MAGNITUDE_ONLY,
    /** 百家: a title, not a count */
    NOMINAL
}
