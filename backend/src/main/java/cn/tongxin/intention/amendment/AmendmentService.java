package cn.tongxin.intention.amendment;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.Version;
import cn.tongxin.intention.IntentionDesk;
import cn.tongxin.intention.IntentionPlan;
import cn.tongxin.intention.IntentionStep;
import cn.tongxin.intention.IntentionView;
import cn.tongxin.intention.Subject;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Amendments: one transaction each, with its row in the journal. The intention is locked first, then its amendment. */
@ApplicationScoped
public class AmendmentService {

    private final IntentionDesk desk;
    private final AmendmentRepository amendments;

    AmendmentService(IntentionDesk desk, AmendmentRepository amendments) {
        this.desk = desk;
        this.amendments = amendments;
    }

    Page<AmendmentView> list(UUID id, Caller caller, PageRequest page) {
        requireSeen(id, caller);
        return amendments.list(id, page);
    }

    AmendmentView read(UUID id, UUID amendmentId, Caller caller) {
        requireSeen(id, caller);
        return amendments.read(id, amendmentId).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException ALREADY_EXISTS where another is open, RULE_VIOLATED where it changes nothing */
    @Transactional
    @Idempotent
    AmendmentView propose(UUID id, int version, ProposeAmendmentRequest request, Caller caller) {
        Subject intention = desk.take(id, IntentionStep.AMEND, caller);
        Version.check(intention.version(), version);
        request.content().checkWhole();
        IntentionPlan before = desk.plan(id).normal();
        IntentionPlan after = request.content().normal();
        List<String> changed = after.differences(before);
        if (changed.isEmpty()) {
            throw ProblemException.rule("/content", ErrorCode.NOTHING_CHANGED);
        }
        UUID amendmentId = amendments.propose(id, request.reason(), before, after);
        note(id, amendmentId, "propose-amendment", changed, request.reason(), Act.INTENTION_AMEND, caller);
        return amendments.read(id, amendmentId).orElseThrow();
    }

    /** The intention says it from now on. */
    @Transactional
    @Idempotent
    AmendmentView accept(UUID id, UUID amendmentId, int version, Caller caller) {
        desk.take(id, IntentionStep.DECIDE_AMENDMENT, caller);
        AmendmentView amendment = open(id, amendmentId, version);
        if (!desk.plan(id).normal().equals(amendment.before())) {
            throw ProblemException.of(ProblemType.STALE_VERSION);
        }
        amendments.decide(amendmentId, AmendmentStatus.ACCEPTED, null);
        desk.amend(id, amendment.after(), caller);
        return amendments.read(id, amendmentId).orElseThrow();
    }

    @Transactional
    @Idempotent
    AmendmentView reject(UUID id, UUID amendmentId, int version, String reason, Caller caller) {
        desk.take(id, IntentionStep.DECIDE_AMENDMENT, caller);
        return close(
                open(id, amendmentId, version),
                AmendmentStatus.REJECTED,
                "reject-amendment",
                reason,
                Act.INTENTION_DECIDE_AMENDMENT,
                caller);
    }

    @Transactional
    @Idempotent
    AmendmentView withdraw(UUID id, UUID amendmentId, int version, String reason, Caller caller) {
        desk.take(id, IntentionStep.AMEND, caller);
        return close(
                open(id, amendmentId, version),
                AmendmentStatus.WITHDRAWN,
                "withdraw-amendment",
                reason,
                Act.INTENTION_AMEND,
                caller);
    }

    private AmendmentView close(
            AmendmentView amendment, AmendmentStatus status, String verb, String reason, Act act, Caller caller) {
        amendments.decide(amendment.id(), status, reason);
        note(amendment.intentionId(), amendment.id(), verb, amendment.changed(), reason, act, caller);
        return amendments.read(amendment.intentionId(), amendment.id()).orElseThrow();
    }

    /** @throws ProblemException NOT_FOUND, STALE_VERSION, or STATE_CONFLICT where it was decided */
    private AmendmentView open(UUID id, UUID amendmentId, int version) {
        AmendmentView amendment = amendments.read(id, amendmentId).orElseThrow(ProblemException::notFound);
        Version.check(amendment.version(), version);
        if (amendment.status() != AmendmentStatus.OPEN) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        return amendment;
    }

    /** Which fields, and not what they are to say: nothing is public before it is accepted. */
    private void note(
            UUID id,
            UUID amendmentId,
            String verb,
            List<String> changed,
            @Nullable String reason,
            Act act,
            Caller caller) {
        desk.work(id, verb, Map.of("amendmentId", amendmentId, "fields", changed), reason, act, caller);
    }

    private void requireSeen(UUID id, Caller caller) {
        IntentionView view = desk.read(id, caller);
        caller.require(Act.RECORD_SEE, view.ownersScope());
    }
}
