package cn.tongxin.account.people;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an account lets its person in. */
@Schema(name = "PersonState")
public enum PersonState {
    OPEN,
    /** Until it is unlocked. */
    LOCKED,
    /** For good: its person has left and holds no role. */
    CLOSED
}
