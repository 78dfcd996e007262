package cn.tongxin.organization;

/** The standing of a body with its registering authority. */
public enum OrganizationStatus {
    /** 正常 */
    ACTIVE,
    /** 列入活动异常名录 */
    ABNORMAL,
    /** 列入严重违法失信名单 */
    SERIOUS_VIOLATION,
    /** 撤销、吊销登记 */
    REVOKED,
    /** 注销 */
    DEREGISTERED
}
