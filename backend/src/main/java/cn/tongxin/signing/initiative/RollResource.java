package cn.tongxin.signing.initiative;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The roll of an initiative. */
@Path("/initiatives")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Initiatives")
public class RollResource {

    private final RollService service;
    private final InitiativeConfirmation confirmation;
    private final CurrentCaller caller;

    RollResource(RollService service, InitiativeConfirmation confirmation, CurrentCaller caller) {
        this.service = service;
        this.confirmation = confirmation;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/signatures")
    @Access(Act.READ)
    @Operation(
            operationId = "listInitiativeSignatures",
            summary = "List who has co-signed an initiative",
            description = "The roll in the order of its numbers. A number is given once: those withdrawn leave gaps.")
    @APIResponse(responseCode = "200", description = "A page of the roll.")
    public Page<SignatureView> list(
            @PathParam("id") UUID id,
            @Parameter(description = "true: those that were withdrawn, with the reason, instead of those in force.")
                    @QueryParam("withdrawn")
                    @Nullable
                    Boolean withdrawn,
            @Valid @BeanParam PageRequest page) {
        return service.list(id, Boolean.TRUE.equals(withdrawn), caller.get(), page);
    }

    @POST
    @Path("/{id}/signatures")
    @Access(Act.INITIATIVE_SIGN)
    @Operation(
            operationId = "signInitiative",
            summary = "Co-sign an initiative",
            description =
                    "For a body of the caller's own, while it is open. Twice is once; whoever has withdrawn can sign again and has a new line.")
    @APIResponse(responseCode = "200", description = "The line of the roll.")
    public SignatureView sign(@PathParam("id") UUID id, @Valid @NotNull SignInitiativeRequest request) {
        return confirmation.sign(id, request, caller.get());
    }

    @POST
    @Path("/{id}/signatures/{signatureId}/withdrawal")
    @Access(Act.INITIATIVE_SIGN)
    @Operation(
            operationId = "withdrawInitiativeSignature",
            summary = "Withdraw a co-signature",
            description = "While the initiative is open, with the reason. The line stays among those withdrawn.")
    @APIResponse(responseCode = "200", description = "The line as withdrawn.")
    public SignatureView withdraw(
            @PathParam("id") UUID id,
            @Parameter(description = "A line of the roll.") @PathParam("signatureId") UUID signatureId,
            @Valid @NotNull WithdrawSignatureRequest request) {
        return service.withdraw(id, signatureId, request.reason(), caller.get());
    }
}
