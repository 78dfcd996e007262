package cn.tongxin.call;

/** What a call is now. Opening and closing by hand are kept; that the window begins or ends follows from the day in China. */
public enum CallStatus {
    /** Being written, and agreed to by its departments. */
    DRAFT,
    /** Opened, and its window begins later. */
    UPCOMING,
    /** Can be answered today. */
    OPEN,
    /** By hand, or because its window is over. */
    CLOSED
}
