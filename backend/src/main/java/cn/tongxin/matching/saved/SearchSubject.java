package cn.tongxin.matching.saved;

/** What a saved search looks for. */
public enum SearchSubject {
    INTENTION,
    ORGANIZATION
}
