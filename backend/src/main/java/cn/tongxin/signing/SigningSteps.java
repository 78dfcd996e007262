package cn.tongxin.signing;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller may do to a signing as it stands. */
@Schema(description = "What the caller may do to the signing as it stands.")
public record SigningSteps(
        List<SigningStep> steps,

        @Schema(description = "The parties that the caller may confirm or decline for.")
        List<UUID> partyIds,

        @Schema(description = "The parties that the caller may issue a one-time link for.")
        List<UUID> linkPartyIds) {

    static SigningSteps of(SigningView signing, Caller caller) {
        boolean proposed = signing.status() == SigningStatus.PROPOSED;
        List<UUID> own = signing.parties().stream()
                .filter(party -> proposed && party.confirmedAt() == null)
                .filter(party -> caller.may(
                        Act.SIGNING_CONFIRM, Scope.of(party.organization().id(), null)))
                .map(SigningView.Party::id)
                .toList();
        List<SigningStep> steps = new ArrayList<>();
        if (!own.isEmpty()) {
            steps.addAll(List.of(SigningStep.CONFIRM, SigningStep.DECLINE));
        }
        if (proposed
                && signing.parties().stream().allMatch(party -> party.confirmedAt() == null)
                && caller.may(Act.SIGNING_REVISE, signing.scope())) {
            steps.add(SigningStep.REVISE);
        }
        if (voidable(signing, caller)) {
            steps.add(SigningStep.VOID);
        }
        if (provable(signing) && caller.may(Act.RECORD_SEE, signing.scope())) {
            steps.add(SigningStep.PROVE);
        }
        return new SigningSteps(steps, own, proposed ? linkable(signing, caller) : List.of());
    }

    private static List<UUID> linkable(SigningView signing, Caller caller) {
        String division = signing.departmentScope().divisionCode();
        return signing.parties().stream()
                .filter(party -> signing.text() != null && party.confirmedAt() == null)
                .filter(party -> caller.may(
                        Act.SIGNING_LINK_ISSUE, Scope.of(party.organization().id(), division)))
                .map(SigningView.Party::id)
                .toList();
    }

    private static boolean voidable(SigningView signing, Caller caller) {
        return switch (signing.status()) {
            case EFFECTIVE -> caller.may(Act.SIGNING_VOID, signing.departmentScope());
            case PROPOSED, EXPIRED -> caller.may(Act.SIGNING_VOID, signing.scope());
            case DECLINED, VOIDED -> false;
        };
    }

    /** Took effect by confirmations of a text that is kept here. */
    private static boolean provable(SigningView signing) {
        return signing.text() != null
                && signing.effectiveAt() != null
                && signing.parties().stream().allMatch(party -> party.textNumber() != null);
    }
}
