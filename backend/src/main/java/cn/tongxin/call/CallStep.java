package cn.tongxin.call;

import cn.tongxin.identity.Act;
import java.util.Locale;

/** What a department does to a call; in which states is the policy's own matter ({@link Act#states}). */
public enum CallStep {
    EDIT(Act.CALL_EDIT),
    DISCARD(Act.CALL_DISCARD),
    AGREE(Act.CALL_AGREE),
    OPEN(Act.CALL_OPEN),
    EXTEND(Act.CALL_EXTEND),
    CLOSE(Act.CALL_CLOSE);

    private final Act act;

    CallStep(Act act) {
        this.act = act;
    }

    public Act act() {
        return act;
    }

    boolean allowedFrom(CallStatus status) {
        return act.states().contains(status.name());
    }

    /** As in the journal and on the button: {@code open}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }
}
