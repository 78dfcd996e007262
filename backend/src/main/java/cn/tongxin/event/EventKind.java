package cn.tongxin.event;

/** What kind of meeting an event is. */
public enum EventKind {
    /** 交流会 */
    EXCHANGE,
    /** 论坛 */
    FORUM,
    /** 推介 */
    PROMOTION,
    /** 对接会 */
    MATCHMAKING,
    /** 培训 */
    TRAINING,
    /** 大会 */
    CONFERENCE,
    /** 教育活动 */
    EDUCATION,
    /** 仪式 */
    CEREMONY,
    /** 考察 */
    FIELD_VISIT,
    /** 座谈会、会议 */
    MEETING
}
