package cn.tongxin.intention;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Scope;
import cn.tongxin.identity.WallGate;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.RecordType;
import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where an intention is taken in hand: locked, its caller checked, and what was done written into the journal. What stands beside
 * it (partners, comments, amendments, claims) does its work here, in the transaction of its own service.
 */
@ApplicationScoped
public class IntentionDesk {

    private static final String KIND = "intention";

    private final IntentionRepository intentions;
    private final Journal journal;
    private final WallGate wall;

    IntentionDesk(IntentionRepository intentions, Journal journal, WallGate wall) {
        this.intentions = intentions;
        this.journal = journal;
        this.wall = wall;
    }

    /** @throws ProblemException NOT_FOUND also where the caller may not know of it */
    public IntentionView read(UUID id, Caller caller) {
        IntentionView view = intentions.read(id, caller).orElseThrow(() -> wall.absent(KIND, id));
        if (!view.visible() && !caller.may(Act.RECORD_SEE, view.scope())) {
            throw ProblemException.withheld();
        }
        return view;
    }

    /** As it stands, to somebody who has just been let in to change it. */
    public IntentionView seen(UUID id, Caller caller) {
        return intentions.read(id, caller).orElseThrow();
    }

    /**
     * Locked until the transaction ends, for a step of the lead or its department.
     *
     * @throws ProblemException NOT_FOUND, FORBIDDEN, or STATE_CONFLICT where the step is not allowed as it stands
     */
    public Subject take(UUID id, IntentionStep step, Caller caller) {
        Intention intention = take(id, Objects.requireNonNull(step.act()), caller);
        intention.require(step);
        return Subject.of(intention);
    }

    /** The same for a step of everybody whose it is: the lead, the partners, and its department. */
    public Subject takeTogether(UUID id, IntentionStep step, Caller caller) {
        Act act = Objects.requireNonNull(step.act());
        Intention intention = locked(id);
        require(intention, act, intention.scope(), caller);
        intention.require(step);
        return Subject.of(intention);
    }

    /**
     * The same for a step of one organization that is asked, or takes part; the row is not its own to write, so that the wall is
     * opened for what follows.
     */
    public Subject takeFor(UUID id, UUID organizationId, IntentionStep step, Caller caller) {
        Intention intention = locked(id);
        require(intention, Objects.requireNonNull(step.act()), Scope.of(organizationId, null), caller);
        intention.require(step);
        wall.open();
        return Subject.of(intention);
    }

    /** Changes whose it is. */
    public void join(UUID id, UUID organizationId, Caller caller) {
        share(id, IntentionStep.JOIN, "join", null, caller, owners -> owners.join(organizationId));
    }

    public void leave(UUID id, UUID organizationId, String reason, Caller caller) {
        share(id, IntentionStep.DECLINE, "leave", reason, caller, owners -> owners.leave(organizationId));
    }

    public void takeOver(UUID id, UUID organizationId, Caller caller) {
        share(id, IntentionStep.TAKE_OVER, "take-over", null, caller, owners -> owners.takeOver(organizationId));
    }

    /** Offers the lead to a partner; to nobody any more, where there is none named. */
    public void offerLead(
            UUID id, @Nullable UUID organizationId, String verb, @Nullable String reason, Act act, Caller caller) {
        Intention intention = locked(id);
        intention.share(IntentionStep.HAND_OVER, owners -> {
            if (organizationId == null) {
                owners.endOffer();
            } else {
                owners.offerLead(organizationId);
            }
        });
        intentions.flush();
        work(
                intention,
                verb,
                organizationId == null ? Map.of() : Map.of("organizationId", organizationId),
                reason,
                act,
                caller);
    }

    /** What an amendment may change, as it stands. */
    public IntentionPlan plan(UUID id) {
        return locked(id).plan();
    }

    /** Takes the values of an accepted amendment. */
    public void amend(UUID id, IntentionPlan content, Caller caller) {
        change(id, "amend", null, Act.INTENTION_DECIDE_AMENDMENT, caller, intention -> intention.amend(content));
    }

    /** Writes what was done beside the intention; nobody but its people and departments is told. */
    public void work(
            UUID id,
            String verb,
            Map<String, @Nullable Object> fields,
            @Nullable String reason,
            Act act,
            Caller caller) {
        work(locked(id), verb, fields, reason, act, caller);
    }

    void work(
            Intention intention,
            String verb,
            Map<String, @Nullable Object> fields,
            @Nullable String reason,
            Act act,
            Caller caller) {
        Change change = Change.of(RecordType.INTENTION_WORK, intention.id(), intention.version(), verb)
                .because(reason)
                .fields(fields)
                .visible(false)
                .in(intention.scope())
                .sample(intention.sample());
        journal.append(change, caller, act);
    }

    /** For a row that is about to go, which its own people may not remove by themselves. */
    void openFor(UUID id) {
        locked(id);
        wall.open();
    }

    /** @throws ProblemException NOT_FOUND or FORBIDDEN unless the caller may do this to it */
    Intention take(UUID id, Act act, Caller caller) {
        Intention intention = locked(id);
        require(intention, act, intention.ownerScope(), caller);
        return intention;
    }

    /** What was public and no longer is, is told to everybody too: they hold it. */
    void note(
            Intention intention,
            String verb,
            Map<String, @Nullable Object> before,
            boolean wasVisible,
            @Nullable Act act,
            Caller caller,
            @Nullable String reason) {
        intentions.flush();
        Map<String, @Nullable Object> after = intention.state().fields();
        boolean becameVisible = intention.visible() && !wasVisible;
        Change change = Change.of(RecordType.INTENTION, intention.id(), intention.version(), verb)
                .because(reason)
                .fields(becameVisible ? after : Change.between(before, after))
                .visible(wasVisible || intention.visible())
                .in(intention.scope())
                .sample(intention.sample());
        journal.append(change, caller, act == null ? Act.RECORD_SEE : act);
    }

    private void share(
            UUID id, IntentionStep step, String verb, @Nullable String reason, Caller caller, Consumer<Owners> act) {
        change(id, verb, reason, Objects.requireNonNull(step.act()), caller, intention -> intention.share(step, act));
    }

    private void change(
            UUID id, String verb, @Nullable String reason, Act act, Caller caller, Consumer<Intention> step) {
        Intention intention = locked(id);
        Map<String, @Nullable Object> before = intention.state().fields();
        boolean wasVisible = intention.visible();
        step.accept(intention);
        note(intention, verb, before, wasVisible, act, caller, reason);
    }

    private Intention locked(UUID id) {
        return intentions.forStep(id).orElseThrow(() -> wall.absent(KIND, id));
    }

    private void require(Intention intention, Act act, Scope scope, Caller caller) {
        if (!caller.may(act, scope)) {
            // who may not know of it is told so first; a system may write without being allowed to read
            read(intention.id(), caller);
            caller.require(act, scope);
        }
    }
}
