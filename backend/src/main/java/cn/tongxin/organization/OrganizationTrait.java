package cn.tongxin.organization;

/** What a social organization is beside its type. */
public enum OrganizationTrait {
    /** 行业协会商会: always a social group */
    INDUSTRY_ASSOCIATION,
    /** 科技类社会组织 */
    SCI_TECH
}
