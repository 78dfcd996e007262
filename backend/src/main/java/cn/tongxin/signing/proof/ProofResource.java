package cn.tongxin.signing.proof;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.CurrentCaller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proofs of signings. */
@Path("/signings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signings")
public class ProofResource {

    private final ProofService service;
    private final CurrentCaller caller;

    ProofResource(ProofService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/proof")
    @Access(Act.RECORD_SEE)
    @Operation(
            operationId = "getSigningProof",
            summary = "Prove a signing",
            description =
                    "For its parties and departments: what was confirmed, by whom, for whom and when, signed by the service. Keep the"
                            + " bytes as they are; `make verify-proof` checks them without the service.")
    @APIResponse(
            responseCode = "200",
            description = "The proof.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Proof.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    public Response prove(@PathParam("id") UUID id) {
        return Response.ok(service.prove(id, caller.get()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
