package cn.tongxin.event;

import cn.tongxin.identity.Act;
import java.util.Locale;

/** What a department does to an event that it runs; in which states is the policy's own matter ({@link Act#states}). */
public enum EventStep {
    EDIT(Act.EVENT_EDIT),
    ANNOUNCE(Act.EVENT_ANNOUNCE),
    CONCLUDE(Act.EVENT_CONCLUDE),
    CANCEL(Act.EVENT_CANCEL),
    CHECK_IN(Act.EVENT_CHECK_IN);

    private final Act act;

    EventStep(Act act) {
        this.act = act;
    }

    public Act act() {
        return act;
    }

    boolean allowedFrom(EventStatus status) {
        return act.states().contains(status.name());
    }

    /** As in the journal and on the button: {@code announce}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }
}
