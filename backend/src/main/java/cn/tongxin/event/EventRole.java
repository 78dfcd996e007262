package cn.tongxin.event;

/** What a body does at an event. */
public enum EventRole {
    /** 指导单位 */
    GUIDE,
    /** 主办 */
    HOST,
    /** 承办 */
    ORGANIZER,
    /** 协办 */
    CO_ORGANIZER,
    /** 支持 */
    SUPPORTER,
    /** 参加 */
    PARTICIPANT;

    /** Whether a department in this role runs the event here. */
    boolean runs() {
        return this == HOST || this == ORGANIZER || this == CO_ORGANIZER;
    }
}
