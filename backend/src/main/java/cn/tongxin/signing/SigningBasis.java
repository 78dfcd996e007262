package cn.tongxin.signing;

/** How it is known. */
public enum SigningBasis {
    /** Each party confirms here. */
    CONFIRMED,
    /** A document states it (据来源补录). */
    STATED
}
