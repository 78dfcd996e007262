package cn.tongxin.library.policy;

/** What kind of instrument a policy is. */
public enum PolicyKind {
    /** 意见、方案、通知、办法 */
    POLICY,
    /** 国家规划、方案 */
    NATIONAL_PLAN,
    /** 国家战略 */
    NATIONAL_STRATEGY
}
