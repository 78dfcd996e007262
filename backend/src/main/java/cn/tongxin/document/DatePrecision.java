package cn.tongxin.document;

/** How exactly a date is known. A date known to the month or year is written as its first day. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR,
    /** Not known at all; the date is null. */
    UNKNOWN
}
