package cn.tongxin.intention.partner;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.Version;
import cn.tongxin.intention.IntentionDesk;
import cn.tongxin.intention.IntentionStep;
import cn.tongxin.intention.IntentionView;
import cn.tongxin.intention.Subject;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Handing the lead over: offered to one partner, which takes it or not. The origin stays, and with it the department that looks
 * after the intention: it has decided, and goes on answering for that.
 */
@ApplicationScoped
public class LeadService {

    private final IntentionDesk desk;
    private final Invitations invitations;

    LeadService(IntentionDesk desk, Invitations invitations) {
        this.desk = desk;
        this.invitations = invitations;
    }

    @Transactional
    @Idempotent
    IntentionView offer(UUID id, int version, OfferLeadRequest request, Caller caller) {
        checked(desk.take(id, IntentionStep.HAND_OVER, caller), version);
        desk.offerLead(id, request.organizationId(), "offer-lead", request.reason(), Act.INTENTION_HAND_OVER, caller);
        return desk.seen(id, caller);
    }

    @Transactional
    @Idempotent
    IntentionView withdraw(UUID id, int version, Caller caller) {
        checked(desk.take(id, IntentionStep.HAND_OVER, caller), version);
        desk.offerLead(id, null, "withdraw-offer", null, Act.INTENTION_HAND_OVER, caller);
        return desk.seen(id, caller);
    }

    /** The partner leads from now on, and who led is a partner. */
    @Transactional
    @Idempotent
    IntentionView takeOver(UUID id, int version, Caller caller) {
        Subject intention = offered(id, caller);
        UUID next = checked(intention, version).leadOfferedToId();
        if (next == null) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        desk.takeOver(id, next, caller);
        invitations.answer(id, intention.leadId(), PartnerStatus.ACCEPTED, null);
        return desk.seen(id, caller);
    }

    @Transactional
    @Idempotent
    IntentionView refuse(UUID id, int version, @Nullable String reason, Caller caller) {
        checked(offered(id, caller), version);
        desk.offerLead(id, null, "refuse-lead", reason, Act.INTENTION_TAKE_OVER, caller);
        return desk.seen(id, caller);
    }

    /** By the partner that was offered the lead, and nobody else. */
    private Subject offered(UUID id, Caller caller) {
        IntentionView view = desk.read(id, caller);
        UUID next = view.leadOfferedToId();
        if (next == null) {
            caller.require(Act.INTENTION_TAKE_OVER, view.ownersScope());
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        return desk.takeFor(id, next, IntentionStep.TAKE_OVER, caller);
    }

    private static Subject checked(Subject intention, int version) {
        Version.check(intention.version(), version);
        return intention;
    }
}
