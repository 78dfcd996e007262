package cn.tongxin.intention;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.Scope;
import cn.tongxin.identity.Version;
import cn.tongxin.intention.answer.IntentionAnswers;
import cn.tongxin.intention.answer.IntentionAnswersView;
import cn.tongxin.intention.answer.Lead;
import cn.tongxin.intention.partner.Invitations;
import cn.tongxin.intention.queue.Claims;
import cn.tongxin.intention.term.IntentionTerms;
import cn.tongxin.journal.History;
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
import java.util.ArrayList;
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

    /** The year that it is in China. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final IntentionRepository intentions;
    private final IntentionAnswers answers;
    private final IntentionTerms terms;
    private final IntentionDesk desk;
    private final Invitations invitations;
    private final Claims claims;
    private final JournalReader reader;

    IntentionService(
            IntentionRepository intentions,
            IntentionAnswers answers,
            IntentionTerms terms,
            IntentionDesk desk,
            Invitations invitations,
            Claims claims,
            JournalReader reader) {
        this.intentions = intentions;
        this.answers = answers;
        this.terms = terms;
        this.desk = desk;
        this.invitations = invitations;
        this.claims = claims;
        this.reader = reader;
    }

    public Page<IntentionSummary> list(IntentionFilter filter, Caller caller, PageRequest page) {
        return intentions.list(filter, caller, page);
    }

    /** @throws ProblemException NOT_FOUND also where the caller may not know of it */
    public IntentionView read(UUID id, Caller caller) {
        return desk.read(id, caller);
    }

    /** The steps that the caller may take on the intention as it stands. */
    public IntentionSteps steps(UUID id, Caller caller) {
        IntentionView view = read(id, caller);
        List<IntentionStep> open = Arrays.stream(IntentionStep.values())
                .filter(step -> step.allowedFrom(view.status()))
                .filter(step -> step.act() != null && caller.may(step.act(), whose(step, view)))
                .toList();
        return new IntentionSteps(open);
    }

    /** Whose a step is: most are the lead's or its department's. */
    private static Scope whose(IntentionStep step, IntentionView view) {
        return switch (step) {
            case JOIN -> view.invitedScope();
            case DECLINE -> view.othersScope();
            case TAKE_OVER ->
                Scope.of(view.leadOfferedToId() == null ? List.of() : List.of(view.leadOfferedToId()), null);
            case COMMENT -> view.ownersScope();
            default -> Scope.of(view.lead().id(), view.scope().divisionCode());
        };
    }

    /** @throws ProblemException FORBIDDEN to whom it is only public */
    public IntentionAnswersView answers(UUID id, Caller caller) {
        IntentionView view = read(id, caller);
        caller.require(Act.RECORD_SEE, view.scope());
        return answers.read(id, view.call());
    }

    public History history(UUID id, Caller caller) {
        IntentionView view = read(id, caller);
        boolean inside = caller.may(Act.RECORD_SEE, view.ownersScope());
        return reader.history(
                inside ? List.of(RecordType.INTENTION, RecordType.INTENTION_WORK) : List.of(RecordType.INTENTION),
                id,
                inside);
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
        answers.add(
                intention.id(), request.content().callId(), request.content().given());
        terms.add(intention.id(), request.content().namedTerms());
        desk.note(intention, "declare", Map.of(), false, Act.INTENTION_DECLARE, caller, null);
        invite(intention, request.content(), Act.INTENTION_DECLARE, caller);
        return view(intention, caller);
    }

    /** Declares it anew for a later year: a draft that says the same. */
    @Transactional
    @Idempotent
    public IntentionView revive(UUID id, ReviveIntentionRequest request, Caller caller) {
        Intention original = desk.take(id, Act.INTENTION_REVIVE, caller);
        String origin = intentions
                .lead(original.owners().leadId())
                .orElseThrow(() -> ProblemException.of(ProblemType.STATE_CONFLICT))
                .divisionCode();
        caller.require(Act.INTENTION_REVIVE, Scope.of(original.owners().leadId(), origin));
        int year = request.year() != null
                ? request.year()
                : Math.max(original.year() + 1, Year.now(CHINA).getValue());
        IntentionContentRequest again = IntentionContentRequest.again(view(original, caller), year);
        Intention revival = original.revive(origin, caller.sample(), again);
        intentions.persistAndFlush(revival);
        terms.add(revival.id(), again.namedTerms());
        desk.note(revival, IntentionStep.REVIVE.verb(), Map.of(), false, Act.INTENTION_REVIVE, caller, null);
        invite(revival, again, Act.INTENTION_REVIVE, caller);
        return view(revival, caller);
    }

    @Transactional
    public IntentionView edit(UUID id, int version, IntentionContentRequest content, Caller caller) {
        return change(id, version, IntentionStep.EDIT, caller, null, intention -> {
            UUID leadId = intention.owners().leadId();
            Lead lead = intentions.lead(leadId, intention.originDivisionCode());
            check(content, leadId, lead, intention.callId(), "");
            intention.edit(content);
            intentions.flush();
            answers.replace(id, content.callId(), content.given());
            terms.replace(id, content.namedTerms());
            invite(intention, content, Act.INTENTION_EDIT, caller);
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
        return change(id, version, IntentionStep.ACCEPT, caller, null, intention -> {
            claims.requireFree(id, caller);
            intention.decide(IntentionStep.ACCEPT, null);
        });
    }

    /** Returns, rejects or withdraws, with the reason that the other side reads. */
    @Transactional
    @Idempotent
    public IntentionView close(UUID id, int version, IntentionStep step, String reason, Caller caller) {
        return change(id, version, step, caller, reason, intention -> {
            if (step != IntentionStep.WITHDRAW) {
                claims.requireFree(id, caller);
            }
            intention.decide(step, reason);
        });
    }

    /** A draft that nobody else has seen is no more. */
    @Transactional
    @Idempotent
    public UUID discard(UUID id, int version, Caller caller) {
        Intention intention = desk.take(id, Act.INTENTION_DISCARD, caller);
        Version.check(intention.version(), version);
        intention.require(IntentionStep.DISCARD);
        if (invitations.everSent(id) || !intention.owners().partnerIds().isEmpty()) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT, List.of(Violation.of("", ErrorCode.SEEN_BY_OTHERS)));
        }
        desk.note(
                intention,
                IntentionStep.DISCARD.verb(),
                intention.state().fields(),
                false,
                Act.INTENTION_DISCARD,
                caller,
                null);
        desk.openFor(id);
        intentions.delete(intention);
        intentions.flush();
        return id;
    }

    /** A match of it was agreed, in the same transaction. @throws ProblemException STATE_CONFLICT where none may be, or another leads by now */
    @Transactional(Transactional.TxType.MANDATORY)
    public void match(UUID id, UUID leadId, Caller caller) {
        Intention intention = intentions.forStep(id).orElseThrow(ProblemException::notFound);
        if (!intention.visible()
                || !intention.status().looksForPartners()
                || !intention.owners().leadId().equals(leadId)) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        follow(intention, IntentionStep.MATCH, Act.MATCH_ANSWER, caller);
    }

    /** A signing of the intention took effect, in the transaction in which it did. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sign(UUID id, Caller caller) {
        Intention intention = intentions.forStep(id).orElseThrow(ProblemException::notFound);
        follow(intention, IntentionStep.SIGN, Act.SIGNING_CONFIRM, caller);
    }

    private void follow(Intention intention, IntentionStep step, Act act, Caller caller) {
        if (step.allowedFrom(intention.status())) {
            Map<String, @Nullable Object> before = intention.state().fields();
            intention.follow(step);
            desk.note(intention, step.verb(), before, true, act, caller, null);
        }
    }

    private IntentionView change(
            UUID id, int version, IntentionStep step, Caller caller, @Nullable String reason, Consumer<Intention> act) {
        Intention intention = desk.take(id, Objects.requireNonNull(step.act()), caller);
        Version.check(intention.version(), version);
        Map<String, @Nullable Object> before = intention.state().fields();
        boolean wasVisible = intention.visible();
        act.accept(intention);
        intentions.flush();
        desk.note(intention, step.verb(), before, wasVisible, step.act(), caller, reason);
        return view(intention, caller);
    }

    /** Who is named and does not take part yet is invited; who is named no more is so no longer. */
    private void invite(Intention intention, IntentionContentRequest content, Act act, Caller caller) {
        Invitations.Named named = invitations.name(
                intention.id(), content.partners(), intention.owners().partnerIds());
        if (named.changed()) {
            desk.work(intention, "invite", named.fields(), null, act, caller);
        }
    }

    private void check(
            IntentionContentRequest content, UUID leadId, Lead lead, @Nullable UUID callBefore, String pointer) {
        content.check(leadId);
        terms.checkDraft(content.namedTerms(), pointer);
        answers.checkDraft(content.callId(), content.given(), lead, callBefore, pointer);
    }

    private List<Violation> gaps(Intention intention) {
        if (!IntentionStep.SUBMIT.allowedFrom(intention.status())) {
            return List.of();
        }
        List<Violation> gaps = new ArrayList<>(terms.gaps(intention.id()));
        UUID callId = intention.callId();
        if (callId != null) {
            gaps.addAll(answers.gaps(
                    intention.id(),
                    callId,
                    intention.category(),
                    intention.year(),
                    intentions.lead(intention.owners().leadId(), intention.originDivisionCode()),
                    !intention.everSubmitted()));
        }
        return gaps;
    }

    private IntentionView view(Intention intention, Caller caller) {
        return intentions.read(intention.id(), caller).orElseThrow();
    }
}
