package cn.tongxin.intention;

import static cn.tongxin.intention.IntentionStatus.ACCEPTED;
import static cn.tongxin.intention.IntentionStatus.DRAFT;
import static cn.tongxin.intention.IntentionStatus.MATCHED;
import static cn.tongxin.intention.IntentionStatus.REJECTED;
import static cn.tongxin.intention.IntentionStatus.RETURNED;
import static cn.tongxin.intention.IntentionStatus.SIGNED;
import static cn.tongxin.intention.IntentionStatus.SUBMITTED;
import static cn.tongxin.intention.IntentionStatus.WITHDRAWN;

import cn.tongxin.identity.Act;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of transitions: from which states an act leads where, and which act of the policy it is. */
public enum IntentionStep {
    EDIT(Act.INTENTION_EDIT, null, DRAFT, RETURNED),
    SUBMIT(Act.INTENTION_SUBMIT, SUBMITTED, DRAFT, RETURNED),
    ACCEPT(Act.INTENTION_ACCEPT, ACCEPTED, SUBMITTED),
    RETURN(Act.INTENTION_RETURN, RETURNED, SUBMITTED),
    REJECT(Act.INTENTION_REJECT, REJECTED, SUBMITTED),
    WITHDRAW(Act.INTENTION_WITHDRAW, WITHDRAWN, DRAFT, SUBMITTED, RETURNED, ACCEPTED, MATCHED),
    /** Follows from a signing taking effect; nobody does it by hand. */
    SIGN(null, SIGNED, ACCEPTED, MATCHED);

    private final @Nullable Act act;
    private final @Nullable IntentionStatus to;
    private final Set<IntentionStatus> from;

    IntentionStep(@Nullable Act act, @Nullable IntentionStatus to, IntentionStatus... from) {
        this.act = act;
        this.to = to;
        this.from = Set.of(from);
    }

    boolean allowedFrom(IntentionStatus status) {
        return from.contains(status);
    }

    /** Where it leads, or null where the state stays. */
    @Nullable
    IntentionStatus to() {
        return to;
    }

    /** The act of the policy, or null where no caller may. */
    public @Nullable Act act() {
        return act;
    }

    /** As in the journal and on the button: {@code submit}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }
}
