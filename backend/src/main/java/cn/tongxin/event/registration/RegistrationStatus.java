package cn.tongxin.event.registration;

/** Whether a delegation has a place. */
public enum RegistrationStatus {
    PLACED,
    /** Moved up in the order of arrival, when there is room. */
    WAITING,
    WITHDRAWN
}
