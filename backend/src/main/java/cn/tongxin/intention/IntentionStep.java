package cn.tongxin.intention;

import static cn.tongxin.intention.IntentionStatus.ACCEPTED;
import static cn.tongxin.intention.IntentionStatus.MATCHED;
import static cn.tongxin.intention.IntentionStatus.REJECTED;
import static cn.tongxin.intention.IntentionStatus.RETURNED;
import static cn.tongxin.intention.IntentionStatus.SIGNED;
import static cn.tongxin.intention.IntentionStatus.SUBMITTED;
import static cn.tongxin.intention.IntentionStatus.WITHDRAWN;

import cn.tongxin.identity.Act;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of transitions: where each act of the policy leads. From which states is the policy's own matter ({@link Act#states}). */
public enum IntentionStep {
    EDIT(Act.INTENTION_EDIT, null),
    SUBMIT(Act.INTENTION_SUBMIT, SUBMITTED),
    ACCEPT(Act.INTENTION_ACCEPT, ACCEPTED),
    RETURN(Act.INTENTION_RETURN, RETURNED),
    REJECT(Act.INTENTION_REJECT, REJECTED),
    WITHDRAW(Act.INTENTION_WITHDRAW, WITHDRAWN),
    /** Asks another organization to take part. */
    INVITE(Act.INTENTION_INVITE, null),
    /** An organization that is invited takes part. */
    JOIN(Act.INTENTION_JOIN, null),
    /** It does not, or no longer. */
    DECLINE(Act.INTENTION_DECLINE, null),
    /** Offers the lead to a partner, which takes it over. */
    HAND_OVER(Act.INTENTION_HAND_OVER, null),
    TAKE_OVER(Act.INTENTION_TAKE_OVER, null),
    COMMENT(Act.INTENTION_COMMENT, null),
    /** Proposes a change to what was accepted. */
    AMEND(Act.INTENTION_AMEND, null),
    DECIDE_AMENDMENT(Act.INTENTION_DECIDE_AMENDMENT, null),
    /** Takes it in hand, so that nobody else decides it meanwhile. */
    CLAIM(Act.INTENTION_CLAIM, null),
    /** It is no more. */
    DISCARD(Act.INTENTION_DISCARD, null),
    /** Makes another, for a later year; this one stays as it is. */
    REVIVE(Act.INTENTION_REVIVE, null),
    /** Follows from a match being agreed; nobody does it by hand. */
    MATCH(MATCHED, ACCEPTED),
    /** Follows from a signing taking effect; nobody does it by hand. */
    SIGN(SIGNED, ACCEPTED, MATCHED);

    private final @Nullable Act act;
    private final @Nullable IntentionStatus to;
    private final Set<IntentionStatus> from;

    IntentionStep(Act act, @Nullable IntentionStatus to) {
        this.act = act;
        this.to = to;
        this.from = act.states().stream().map(IntentionStatus::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    IntentionStep(IntentionStatus to, IntentionStatus... from) {
        this.act = null;
        this.to = to;
        this.from = Arrays.stream(from).collect(Collectors.toUnmodifiableSet());
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

    /** As in the journal and on the button: {@code submit}, {@code take-over}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
