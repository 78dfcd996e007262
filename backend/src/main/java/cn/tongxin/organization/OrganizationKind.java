package cn.tongxin.organization;

/** What a body on the register is. Only a social organization has an {@link OrganizationType}. */
public enum OrganizationKind {
    /** 社会组织 */
    SOCIAL_ORGANIZATION,
    /** 登记管理机关、主管部门 and other government bodies */
    DEPARTMENT,
    /** 企业 */
    ENTERPRISE,
    /** 事业单位 */
    PUBLIC_INSTITUTION,
    /** 学校 */
    SCHOOL,
    /** 科研机构 */
    RESEARCH_INSTITUTE,
    /** 人民团体、群众团体, such as the Red Cross Society: not a social organization in law */
    PEOPLES_ORGANIZATION,
    /** 联盟 without a registration of its own */
    ALLIANCE,
    /** 媒体 */
    MEDIA,
    /** Bodies registered outside the mainland, with a scheme and number of their own */
    OVERSEAS
}
