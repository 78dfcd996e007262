package cn.tongxin.project.watch;

/** Why a project is looked at. */
public enum StallReason {
    /** In effect for long, with no report, milestone, money or people. */
    NOTHING_BEGUN,
    /** Begun, and not reported on for long. */
    NO_REPORT
}
