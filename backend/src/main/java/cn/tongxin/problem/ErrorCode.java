package cn.tongxin.problem;

/** What is wrong with one place of a request; texts under {@code error.<NAME>} in {@code problem/messages*.properties}. */
public enum ErrorCode {
    REQUIRED,
    UNKNOWN_FIELD,
    UNKNOWN_PARAMETER,
    REPEATED,
    WRONG_TYPE,
    MALFORMED,
    NOT_ALLOWED_VALUE,
    TOO_LONG,
    TOO_SHORT,
    TOO_MANY,
    OUT_OF_RANGE,
    WRONG_FORMAT,
    UNCLEAN_TEXT,
    UNKNOWN_REFERENCE,
    ALREADY_TAKEN,
    CREDIT_CODE_LENGTH,
    CREDIT_CODE_ALPHABET,
    CREDIT_CODE_CHECK_CHARACTER,
    CREDIT_CODE_TYPE,
    CREDIT_CODE_ORGANIZATION_CODE,
    NOT_PERMITTED,
    WRONG_ORDER,
    TOGETHER,
    DUPLICATE,
    GUESSABLE_PASSWORD,
    PASSWORD_OF_NAMES,
    CODE_NOT_GOOD,
    LOOKS_LIKE_USERNAME,
    RULE
}
