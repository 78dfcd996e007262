package cn.tongxin.event;

/** How far an event has come. */
public enum EventStatus {
    /** Known from documents alone; nobody runs it here. */
    STATED,
    /** Being written by the departments that run it. */
    DRAFT,
    /** Public; organizations register within its window. */
    ANNOUNCED,
    HELD,
    /** With the reason. */
    CANCELLED
}
