package cn.tongxin.call;

/** What an intention is about; the eight categories of the 2024 京津冀 call. */
public enum Category {
    /** 科技创新 */
    SCI_TECH,
    /** 产业协同 */
    INDUSTRY,
    /** 公益慈善 */
    CHARITY,
    /** 论坛推介 */
    FORUM,
    /** 赛事活动 */
    COMPETITION,
    /** 团体标准 */
    STANDARD,
    /** 研讨培训 */
    TRAINING,
    /** 调查研究 */
    RESEARCH
}
