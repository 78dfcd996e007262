package cn.tongxin.matching;

/** Where a match stands. */
public enum MatchStatus {
    /** One side wants it; the other has yet to answer. */
    PROPOSED,
    /** Both want it. */
    AGREED,
    /** The other side does not, with the reason. */
    DECLINED,
    /** Taken back by the side that proposed it. */
    WITHDRAWN
}
