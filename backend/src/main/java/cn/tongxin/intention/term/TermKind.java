package cn.tongxin.intention.term;

/** Which way a term goes. */
public enum TermKind {
    /** 需求 */
    NEED,
    /** 供给 */
    OFFER;

    /** What answers it: an offer a need, a need an offer. */
    public TermKind other() {
        return this == NEED ? OFFER : NEED;
    }
}
