package cn.tongxin.signing.initiative;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Scope;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller may do to an initiative as it stands. */
@Schema(description = "What the caller may do to the initiative as it stands.")
public record InitiativeSteps(
        boolean mayEdit,
        boolean mayOpen,
        boolean mayClose,

        @Schema(description = "The bodies that the caller may co-sign for.")
        List<UUID> signerIds,

        @Schema(description = "The co-signatures that the caller may withdraw.")
        List<SignatureView> own) {

    /** @param standing co-signatures in force of the caller's bodies */
    static InitiativeSteps of(InitiativeView initiative, List<SignatureView> standing, Caller caller) {
        boolean draft = initiative.status() == InitiativeStatus.DRAFT;
        boolean open = initiative.status() == InitiativeStatus.OPEN;
        List<UUID> signers = caller.bodies().stream()
                .filter(body -> open && !body.equals(initiative.organization().id()) && maySign(body, caller))
                .filter(body -> standing.stream()
                        .noneMatch(line -> line.organization().id().equals(body)))
                .toList();
        return new InitiativeSteps(
                draft && caller.may(Act.INITIATIVE_EDIT, initiative.ownScope()),
                draft && caller.may(Act.INITIATIVE_OPEN, initiative.ownScope()),
                open && caller.may(Act.INITIATIVE_CLOSE, initiative.ownScope()),
                signers,
                open
                        ? standing.stream()
                                .filter(line -> maySign(line.organization().id(), caller))
                                .toList()
                        : List.of());
    }

    private static boolean maySign(UUID body, Caller caller) {
        return caller.may(Act.INITIATIVE_SIGN, Scope.of(body, null));
    }
}
