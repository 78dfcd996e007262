package cn.tongxin.signing;

import cn.tongxin.account.FactorCheck;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.Scope;
import cn.tongxin.identity.WallGate;
import cn.tongxin.intention.IntentionService;
import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a party decides: to confirm, or to decline. */
@ApplicationScoped
public class ConfirmationService {

    private final SigningRepository signings;
    private final SigningService service;
    private final SigningJournal journal;
    private final FactorCheck factors;
    private final IntentionService intentions;
    private final Event<SigningTookEffect> tookEffect;
    private final WallGate wall;

    ConfirmationService(
            SigningRepository signings,
            SigningService service,
            SigningJournal journal,
            FactorCheck factors,
            IntentionService intentions,
            Event<SigningTookEffect> tookEffect,
            WallGate wall) {
        this.signings = signings;
        this.service = service;
        this.journal = journal;
        this.factors = factors;
        this.intentions = intentions;
        this.tookEffect = tookEffect;
        this.wall = wall;
    }

    /** @param attempt the second factor that was shown; looked at only where there is something left to confirm */
    @Transactional
    @Idempotent
    SigningView confirm(
            UUID id, UUID partyId, ConfirmRequest request, Optional<FactorCheck.Attempt> attempt, Caller caller) {
        return confirm(
                id,
                partyId,
                request,
                new Signatory(caller.accountId(), caller.displayName(), null, null),
                attempt,
                caller);
    }

    /** The same by a one-time link, in the transaction that has found it good. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SigningView confirm(UUID id, UUID partyId, ConfirmRequest request, Signatory signatory, Caller caller) {
        return confirm(id, partyId, request, signatory, Optional.empty(), caller);
    }

    private SigningView confirm(
            UUID id,
            UUID partyId,
            ConfirmRequest request,
            Signatory signatory,
            Optional<FactorCheck.Attempt> attempt,
            Caller caller) {
        // who asks again, perhaps because a reply was lost, does not queue behind the others
        Signing signing = signings.hasConfirmed(id, partyId)
                ? service.asItIs(id, Act.SIGNING_CONFIRM, caller)
                : service.forChange(id, Act.SIGNING_CONFIRM, caller);
        SigningParty party = ownParty(signing, partyId, Act.SIGNING_CONFIRM, caller);
        if (signing.awaits(party, request)) {
            attempt.ifPresent(factors::use);
            Map<String, @Nullable Object> before = signing.state();
            signing.confirm(party, signatory);
            journal.noteConfirmation(signing, party, signatory.means(), before, caller);
            if (signing.inForce()) {
                takeEffect(signing, caller);
            }
        } else {
            attempt.ifPresent(factors::leave);
        }
        return signings.read(id).orElseThrow();
    }

    @Transactional
    @Idempotent
    SigningView decline(UUID id, UUID partyId, String reason, Caller caller) {
        Signing signing = service.forChange(id, Act.SIGNING_DECLINE, caller);
        SigningParty party = ownParty(signing, partyId, Act.SIGNING_DECLINE, caller);
        Map<String, @Nullable Object> before = signing.state();
        if (signing.decline(party, caller.accountId(), reason)) {
            journal.note(signing, "decline", reason, before, Act.SIGNING_DECLINE, caller);
        }
        return signings.read(id).orElseThrow();
    }

    private static SigningParty ownParty(Signing signing, UUID partyId, Act act, Caller caller) {
        SigningParty party = signing.party(partyId).orElseThrow(ProblemException::notFound);
        caller.require(act, Scope.of(party.organizationId(), null));
        return party;
    }

    /** The intention and the project that follow may be no business of the party that confirms last. */
    private void takeEffect(Signing signing, Caller caller) {
        wall.open();
        if (signing.intentionId() != null) {
            intentions.sign(signing.intentionId(), caller);
        }
        tookEffect.fire(new SigningTookEffect(signing.id(), signing.supersedesId(), caller));
    }
}
