package cn.tongxin.signing;

/** What a numbered part of an instrument is. */
public enum ClauseKind {
    ASPECT,
    ACTION,
    CALL,
    TARGET_DIVISION,
    INDUSTRY
}
