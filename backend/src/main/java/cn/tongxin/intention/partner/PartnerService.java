package cn.tongxin.intention.partner;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.Version;
import cn.tongxin.intention.IntentionDesk;
import cn.tongxin.intention.IntentionStep;
import cn.tongxin.intention.IntentionView;
import cn.tongxin.intention.Subject;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Inviting partners, and their answers: one transaction each, with its row in the journal. What was done already is done. */
@ApplicationScoped
public class PartnerService {

    private final IntentionDesk desk;
    private final Invitations invitations;

    PartnerService(IntentionDesk desk, Invitations invitations) {
        this.desk = desk;
        this.invitations = invitations;
    }

    /** @throws ProblemException FORBIDDEN to whom the intention is only public */
    PartnersView all(UUID id, Caller caller) {
        IntentionView view = desk.read(id, caller);
        caller.require(Act.RECORD_SEE, view.scope());
        return invitations.all(id);
    }

    @Transactional
    @Idempotent
    IntentionView invite(UUID id, int version, UUID organizationId, Caller caller) {
        Subject intention = desk.take(id, IntentionStep.INVITE, caller);
        Version.check(intention.version(), version);
        if (intention.owns(organizationId)) {
            throw ProblemException.rule("/organizationId", ErrorCode.DUPLICATE);
        }
        if (invitations.invite(id, organizationId)) {
            desk.work(id, "invite", named(organizationId), null, Act.INTENTION_INVITE, caller);
        }
        return desk.read(id, caller);
    }

    /** The lead asks it no longer. */
    @Transactional
    @Idempotent
    IntentionView withdraw(UUID id, UUID organizationId, int version, Caller caller) {
        Subject intention = desk.take(id, IntentionStep.INVITE, caller);
        Version.check(intention.version(), version);
        switch (status(id, organizationId)) {
            case INVITED -> {
                invitations.answer(id, organizationId, PartnerStatus.WITHDRAWN, null);
                desk.work(id, "withdraw-invitation", named(organizationId), null, Act.INTENTION_INVITE, caller);
            }
            case WITHDRAWN -> {}
            default -> throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        return desk.read(id, caller);
    }

    /** An organization takes part from now on, in what it has read. */
    @Transactional
    @Idempotent
    IntentionView join(UUID id, UUID organizationId, int version, Caller caller) {
        Subject intention = desk.takeFor(id, organizationId, IntentionStep.JOIN, caller);
        if (!intention.partnerIds().contains(organizationId)) {
            requireInvited(id, organizationId);
            Version.check(intention.version(), version);
            invitations.answer(id, organizationId, PartnerStatus.ACCEPTED, null);
            desk.join(id, organizationId, caller);
        }
        return desk.read(id, caller);
    }

    /** An organization does not take part, or no longer. */
    @Transactional
    @Idempotent
    IntentionView decline(UUID id, UUID organizationId, int version, String reason, Caller caller) {
        Subject intention = desk.takeFor(id, organizationId, IntentionStep.DECLINE, caller);
        IntentionView view = desk.read(id, caller);
        boolean partner = intention.partnerIds().contains(organizationId);
        if (!partner && status(id, organizationId) == PartnerStatus.DECLINED) {
            return view;
        }
        if (!partner) {
            requireInvited(id, organizationId);
        }
        Version.check(intention.version(), version);
        invitations.answer(id, organizationId, PartnerStatus.DECLINED, reason);
        if (partner) {
            desk.leave(id, organizationId, reason, caller);
        } else {
            desk.work(id, "decline", named(organizationId), reason, Act.INTENTION_DECLINE, caller);
        }
        return desk.seen(id, caller);
    }

    private void requireInvited(UUID id, UUID organizationId) {
        if (status(id, organizationId) != PartnerStatus.INVITED) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
    }

    private PartnerStatus status(UUID id, UUID organizationId) {
        return invitations.status(id, organizationId).orElseThrow(ProblemException::notFound);
    }

    private static Map<String, @Nullable Object> named(UUID organizationId) {
        return Map.of("organizationId", organizationId);
    }
}
