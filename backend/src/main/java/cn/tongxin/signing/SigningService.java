package cn.tongxin.signing;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.Scope;
import cn.tongxin.identity.WallGate;
import cn.tongxin.intention.IntentionService;
import cn.tongxin.intention.IntentionStatus;
import cn.tongxin.intention.IntentionView;
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
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The use cases of signings. */
@ApplicationScoped
public class SigningService {

    private static final String KIND = "signing";
    private static final Set<IntentionStatus> MAY_BE_SIGNED = Set.of(IntentionStatus.ACCEPTED, IntentionStatus.MATCHED);

    private final SigningRepository signings;
    private final IntentionService intentions;
    private final Journal journal;
    private final JournalReader reader;
    private final Event<SigningTookEffect> tookEffect;
    private final WallGate wall;

    SigningService(
            SigningRepository signings,
            IntentionService intentions,
            Journal journal,
            JournalReader reader,
            Event<SigningTookEffect> tookEffect,
            WallGate wall) {
        this.signings = signings;
        this.intentions = intentions;
        this.journal = journal;
        this.reader = reader;
        this.tookEffect = tookEffect;
        this.wall = wall;
    }

    public Page<SigningSummary> list(SigningFilter filter, Caller caller, PageRequest page) {
        return signings.list(filter, caller, page);
    }

    /** @throws ProblemException NOT_FOUND also where the caller may not know of it */
    public SigningView read(UUID id, Caller caller) {
        SigningView view = signings.read(id).orElseThrow(() -> wall.absent(KIND, id));
        if (view.status() == SigningStatus.PROPOSED && !caller.may(Act.RECORD_SEE, view.scope())) {
            throw ProblemException.withheld();
        }
        return view;
    }

    public History history(UUID id, Caller caller) {
        SigningView view = read(id, caller);
        return reader.history(RecordType.SIGNING, id, caller.may(Act.RECORD_SEE, view.scope()));
    }

    @Transactional
    @Idempotent
    public SigningView propose(ProposeSigningRequest request, Caller caller) {
        request.check();
        String division = checkReferences(request, caller);
        Signing signing = Signing.proposed(request, division, caller.sample());
        caller.require(Act.SIGNING_PROPOSE, signing.scope());
        signings.persistAndFlush(signing);
        note(signing, "propose", Map.of(), Act.SIGNING_PROPOSE, caller);
        return signings.read(signing.id()).orElseThrow();
    }

    /** Confirms for a party; the last confirmation makes the signing take effect, once. */
    @Transactional
    @Idempotent
    public SigningView confirm(UUID id, UUID partyId, Caller caller) {
        Signing signing = signings.forConfirmation(id).orElseThrow(() -> wall.absent(KIND, id));
        read(id, caller);
        SigningParty party = signing.party(partyId).orElseThrow(ProblemException::notFound);
        caller.require(Act.SIGNING_CONFIRM, Scope.of(party.organizationId(), null));
        Map<String, @Nullable Object> before = signing.state();
        if (signing.confirm(party, caller.accountId())) {
            signings.flush();
            note(signing, "confirm", before, Act.SIGNING_CONFIRM, caller);
            if (signing.inForce()) {
                // the intention and the project that follow may be no business of the party that confirms last
                wall.open();
                if (signing.intentionId() != null) {
                    intentions.sign(signing.intentionId(), caller);
                }
                tookEffect.fire(new SigningTookEffect(id));
            }
        }
        return signings.read(id).orElseThrow();
    }

    /** The division of the first party. @throws ProblemException RULE_VIOLATED naming each reference that leads nowhere */
    private @Nullable String checkReferences(ProposeSigningRequest request, Caller caller) {
        List<Violation> violations = new ArrayList<>();
        List<SigningRepository.Registered> known = signings.registered(request.organizationIds());
        Set<UUID> ids = known.stream().map(SigningRepository.Registered::id).collect(Collectors.toSet());
        for (int i = 0; i < request.parties().size(); i++) {
            if (!ids.contains(request.parties().get(i).organizationId())) {
                violations.add(Violation.of("/parties/" + i + "/organizationId", ErrorCode.UNKNOWN_REFERENCE));
            }
        }
        if (request.zoneCode() != null && !signings.exists("zone", request.zoneCode())) {
            violations.add(Violation.of("/zoneCode", ErrorCode.UNKNOWN_REFERENCE));
        }
        if (request.eventId() != null && !signings.exists("event", request.eventId())) {
            violations.add(Violation.of("/eventId", ErrorCode.UNKNOWN_REFERENCE));
        }
        UUID intentionId = request.intentionId();
        if (intentionId != null) {
            checkIntention(request, intentionId, caller, violations);
        }
        if (!violations.isEmpty()) {
            throw ProblemException.of(ProblemType.RULE_VIOLATED, violations);
        }
        UUID first = request.organizationIds().getFirst();
        return known.stream()
                .filter(r -> r.id().equals(first))
                .findFirst()
                .map(SigningRepository.Registered::divisionCode)
                .orElse(null);
    }

    private void checkIntention(
            ProposeSigningRequest request, UUID intentionId, Caller caller, List<Violation> violations) {
        IntentionView intention;
        try {
            intention = intentions.read(intentionId, caller);
        } catch (ProblemException unknown) {
            violations.add(Violation.of("/intentionId", ErrorCode.UNKNOWN_REFERENCE));
            return;
        }
        if (!MAY_BE_SIGNED.contains(intention.status())) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        if (!request.organizationIds().contains(intention.lead().id())) {
            violations.add(Violation.of("/parties", ErrorCode.REQUIRED));
        }
    }

    private void note(Signing signing, String verb, Map<String, @Nullable Object> before, Act act, Caller caller) {
        Map<String, @Nullable Object> after = signing.state();
        Change change = Change.of(RecordType.SIGNING, signing.id(), signing.version(), verb)
                .fields(signing.inForce() ? after : Change.between(before, after))
                .visible(signing.inForce())
                .in(signing.scope())
                .sample(signing.sample());
        journal.append(change, caller, act);
    }
}
