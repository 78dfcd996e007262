package cn.tongxin.intention;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.Scope;
import cn.tongxin.identity.Version;
import cn.tongxin.identity.WallGate;
import cn.tongxin.intention.answer.IntentionAnswers;
import cn.tongxin.intention.answer.IntentionAnswersView;
import cn.tongxin.intention.answer.Lead;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.History;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Year;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The use cases of intentions: one transaction each, with its row in the journal. */
@ApplicationScoped
public class IntentionService {

    private static final String KIND = "intention";
    /** The year that it is in China. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final IntentionRepository intentions;
    private final IntentionAnswers answers;
    private final Journal journal;
    private final JournalReader reader;
    private final WallGate wall;

    IntentionService(
            IntentionRepository intentions,
            IntentionAnswers answers,
            Journal journal,
            JournalReader reader,
            WallGate wall) {
        this.intentions = intentions;
        this.answers = answers;
        this.journal = journal;
        this.reader = reader;
        this.wall = wall;
    }

    public Page<IntentionSummary> list(IntentionFilter filter, Caller caller, PageRequest page) {
        return intentions.list(filter, caller, page);
    }

    /** @throws ProblemException NOT_FOUND also where the caller may not know of it */
    public IntentionView read(UUID id, Caller caller) {
        IntentionView view = intentions.read(id, caller).orElseThrow(() -> wall.absent(KIND, id));
        if (!view.visible() && !caller.may(Act.RECORD_SEE, view.scope())) {
            throw ProblemException.withheld();
        }
        return view;
    }

    /** The steps that the caller may take on the intention as it stands. */
    public IntentionSteps steps(UUID id, Caller caller) {
        IntentionView view = read(id, caller);
        Scope owner = Scope.of(view.lead().id(), view.scope().divisionCode());
        List<IntentionStep> open = Arrays.stream(IntentionStep.values())
                .filter(step -> step.allowedFrom(view.status()))
                .filter(step -> step.act() != null && caller.may(step.act(), owner))
                .toList();
        return new IntentionSteps(open);
    }

    /** @throws ProblemException FORBIDDEN to whom it is only public */
    public IntentionAnswersView answers(UUID id, Caller caller) {
        IntentionView view = read(id, caller);
        caller.require(Act.RECORD_SEE, view.scope());
        return answers.read(id, view.call());
    }

    public History history(UUID id, Caller caller) {
        IntentionView view = read(id, caller);
        return reader.history(RecordType.INTENTION, id, caller.may(Act.RECORD_SEE, view.scope()));
    }

    @Transactional
    @Idempotent
    public IntentionView declare(DeclareIntentionRequest request, Caller caller) {
        Lead lead = intentions
                .lead(request.leadId())
                .orElseThrow(() -> ProblemException.rule("/leadId", ErrorCode.UNKNOWN_REFERENCE));
        String origin = lead.divisionCode();
        caller.require(Act.INTENTION_DECLARE, Scope.of(request.leadId(), origin));
        check(request.content(), request.leadId(), lead, null, "/content");
        Intention intention = Intention.draft(request.leadId(), origin, caller.sample(), request.content());
        intentions.persistAndFlush(intention);
        answers.add(intention.id(), request.content().callId(), request.content().given());
        note(intention, "declare", Map.of(), false, Act.INTENTION_DECLARE, caller);
        return view(intention, caller);
    }

    /** Declares it anew for a later year: a draft that says the same. */
    @Transactional
    @Idempotent
    public IntentionView revive(UUID id, ReviveIntentionRequest request, Caller caller) {
        Intention original = forStep(id, Act.INTENTION_REVIVE, caller);
        String origin = intentions
                .lead(original.leadId())
                .orElseThrow(() -> ProblemException.of(ProblemType.STATE_CONFLICT))
                .divisionCode();
        caller.require(Act.INTENTION_REVIVE, Scope.of(original.leadId(), origin));
        int year = request.year() != null
                ? request.year()
                : Math.max(original.year() + 1, Year.now(CHINA).getValue());
        Intention revival =
                original.revive(origin, caller.sample(), IntentionContentRequest.again(view(original, caller), year));
        intentions.persistAndFlush(revival);
        note(revival, IntentionStep.REVIVE.verb(), Map.of(), false, Act.INTENTION_REVIVE, caller);
        return view(revival, caller);
    }

    @Transactional
    public IntentionView edit(UUID id, int version, IntentionContentRequest content, Caller caller) {
        return change(id, version, IntentionStep.EDIT, caller, null, intention -> {
            Lead lead = intentions.lead(intention.leadId(), intention.originDivisionCode());
            check(content, intention.leadId(), lead, intention.callId(), "");
            intention.edit(content);
            intentions.flush();
            answers.replace(id, content.callId(), content.given());
        });
    }

    @Transactional
    @Idempotent
    public IntentionView submit(UUID id, int version, Caller caller) {
        return change(id, version, IntentionStep.SUBMIT, caller, null, intention -> intention.submit(gaps(intention)));
    }

    @Transactional
    @Idempotent
    public IntentionView accept(UUID id, int version, Caller caller) {
        return change(id, version, IntentionStep.ACCEPT, caller, null, Intention::accept);
    }

    /** Returns, rejects or withdraws, with the reason that the other side reads. */
    @Transactional
    @Idempotent
    public IntentionView close(UUID id, int version, IntentionStep step, String reason, Caller caller) {
        return change(id, version, step, caller, reason, intention -> intention.close(step, reason));
    }

    /** A signing of the intention took effect, in the transaction in which it did. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sign(UUID id, Caller caller) {
        Intention intention = intentions.forStep(id).orElseThrow(ProblemException::notFound);
        if (IntentionStep.SIGN.allowedFrom(intention.status())) {
            Map<String, @Nullable Object> before = intention.state().fields();
            intention.sign();
            note(intention, IntentionStep.SIGN.verb(), before, true, Act.SIGNING_CONFIRM, caller);
        }
    }

    private IntentionView change(
            UUID id, int version, IntentionStep step, Caller caller, @Nullable String reason, Consumer<Intention> act) {
        Intention intention = forStep(id, Objects.requireNonNull(step.act()), caller);
        Version.check(intention.version(), version);
        Map<String, @Nullable Object> before = intention.state().fields();
        boolean wasVisible = intention.visible();
        act.accept(intention);
        intentions.flush();
        note(intention, step.verb(), before, wasVisible, step.act(), caller, reason);
        return view(intention, caller);
    }

    /** @throws ProblemException NOT_FOUND or FORBIDDEN unless the caller may do this to it */
    private Intention forStep(UUID id, Act act, Caller caller) {
        Intention intention = intentions.forStep(id).orElseThrow(() -> wall.absent(KIND, id));
        if (!caller.may(act, intention.ownerScope())) {
            // who may not know of it is told so first; a system may write without being allowed to read
            read(id, caller);
            caller.require(act, intention.ownerScope());
        }
        return intention;
    }

    private void check(
            IntentionContentRequest content, UUID leadId, Lead lead, @Nullable UUID callBefore, String pointer) {
        content.check(leadId);
        answers.checkDraft(content.callId(), content.given(), lead, callBefore, pointer);
    }

    private List<Violation> gaps(Intention intention) {
        UUID callId = intention.callId();
        return callId == null || !IntentionStep.SUBMIT.allowedFrom(intention.status())
                ? List.of()
                : answers.gaps(
                        intention.id(),
                        callId,
                        intention.category(),
                        intention.year(),
                        intentions.lead(intention.leadId(), intention.originDivisionCode()),
                        !intention.everSubmitted());
    }

    private IntentionView view(Intention intention, Caller caller) {
        return intentions.read(intention.id(), caller).orElseThrow();
    }

    private void note(
            Intention intention,
            String verb,
            Map<String, @Nullable Object> before,
            boolean wasVisible,
            Act act,
            Caller caller) {
        note(intention, verb, before, wasVisible, act, caller, null);
    }

    /** What was public and no longer is, is told to everybody too: they hold it. */
    private void note(
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
}
