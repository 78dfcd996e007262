package cn.tongxin.event;

/** What a body does at an event. */
public enum EventRole {
    /** 指导单位 */
    GUIDE,
    /** 主办 */
    HOST,
    /** 承办 */
    ORGANIZER,
    /** 参加 */
    PARTICIPANT
}
