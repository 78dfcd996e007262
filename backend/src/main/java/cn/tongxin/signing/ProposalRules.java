package cn.tongxin.signing;

import cn.tongxin.identity.Caller;
import cn.tongxin.intention.IntentionService;
import cn.tongxin.intention.IntentionStatus;
import cn.tongxin.intention.IntentionView;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the records that a proposal names must be like. */
@ApplicationScoped
class ProposalRules {

    private static final Set<IntentionStatus> MAY_BE_SIGNED = Set.of(IntentionStatus.ACCEPTED, IntentionStatus.MATCHED);

    private final SigningRepository signings;
    private final IntentionService intentions;

    ProposalRules(SigningRepository signings, IntentionService intentions) {
        this.signings = signings;
        this.intentions = intentions;
    }

    /**
     * The division of the first party.
     *
     * @throws ProblemException RULE_VIOLATED naming each reference that leads nowhere; STATE_CONFLICT where what it leads to is not
     *     in a state for it
     */
    @Nullable
    String check(ProposeSigningRequest request, Caller caller) {
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
        checkParent(request, violations);
        SigningView superseded = superseded(request, violations);
        if (request.intentionId() != null) {
            checkIntention(request, request.intentionId(), superseded, caller, violations);
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

    /** What amends or renews an agreement is made by those who made it; what carries it out, by one of them at least. */
    private void checkParent(ProposeSigningRequest request, List<Violation> violations) {
        ProposeSigningRequest.Parent named = request.parent();
        if (named == null) {
            return;
        }
        SigningView parent =
                signings.read(named.signingId()).filter(SigningView::visible).orElse(null);
        if (parent == null) {
            violations.add(Violation.of("/parent/signingId", ErrorCode.UNKNOWN_REFERENCE));
            return;
        }
        if (parent.status() != SigningStatus.EFFECTIVE) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        Set<UUID> made = new HashSet<>(parent.scope().organizationIds());
        Set<UUID> now = new HashSet<>(request.organizationIds());
        boolean fits = named.relation() == SigningRelation.IMPLEMENTATION
                ? now.stream().anyMatch(made::contains)
                : now.equals(made);
        if (!fits) {
            violations.add(Violation.of("/parties", ErrorCode.OTHER_PARTIES));
        }
    }

    private @Nullable SigningView superseded(ProposeSigningRequest request, List<Violation> violations) {
        if (request.supersedesId() == null) {
            return null;
        }
        SigningView old = signings.read(request.supersedesId())
                .filter(SigningView::visible)
                .orElse(null);
        if (old == null) {
            violations.add(Violation.of("/supersedesId", ErrorCode.UNKNOWN_REFERENCE));
        } else if (old.status() != SigningStatus.VOIDED) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        } else if (request.organizationIds().stream().noneMatch(old.scope().organizationIds()::contains)) {
            violations.add(Violation.of("/parties", ErrorCode.OTHER_PARTIES));
        }
        return old;
    }

    private void checkIntention(
            ProposeSigningRequest request,
            UUID intentionId,
            @Nullable SigningView superseded,
            Caller caller,
            List<Violation> violations) {
        IntentionView intention;
        try {
            intention = intentions.read(intentionId, caller);
        } catch (ProblemException unknown) {
            violations.add(Violation.of("/intentionId", ErrorCode.UNKNOWN_REFERENCE));
            return;
        }
        boolean carriedOn = superseded != null
                && superseded.intention() != null
                && superseded.intention().id().equals(intentionId);
        if (!MAY_BE_SIGNED.contains(intention.status()) && !carriedOn) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        if (!request.organizationIds().contains(intention.lead().id())) {
            violations.add(Violation.of("/parties", ErrorCode.REQUIRED));
        }
    }
}
