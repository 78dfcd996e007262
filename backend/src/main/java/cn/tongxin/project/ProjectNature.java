package cn.tongxin.project;

/** What kind of work a project is. */
public enum ProjectNature {
    /** 协作 */
    COOPERATION,
    /** 企业投资: neither a donation nor project money */
    ENTERPRISE_INVESTMENT,
    /** 扶贫、帮扶 */
    POVERTY_ALLEVIATION,
    /** 对口支援 */
    PAIRED_ASSISTANCE
}
