package cn.tongxin.library.figure;

/** What a published figure is about. */
public enum FigureTopic {
    BENEFICIARIES,
    CASES,
    /** 覆盖 */
    COVERAGE,
    EVENTS,
    INDUSTRY,
    INTENTIONS,
    MONEY,
    ORGANIZATIONS,
    POLICIES,
    PROJECTS,
    SIGNINGS,
    /** 团体标准 */
    STANDARDS
}
