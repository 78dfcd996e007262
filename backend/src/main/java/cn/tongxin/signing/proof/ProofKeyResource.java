package cn.tongxin.signing.proof;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The keys to verify proofs with. */
@Path("/proof-keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signings")
public class ProofKeyResource {

    private final ProofService service;

    ProofKeyResource(ProofService service) {
        this.service = service;
    }

    @GET
    @Access(Act.READ)
    @Operation(
            operationId = "getProofKeys",
            summary = "The keys of proofs",
            description =
                    "The public halves of all keys that proofs are or were signed with. None before the first proof.")
    @APIResponse(responseCode = "200", description = "The keys.")
    public ProofKeyList keys() {
        return service.keys();
    }
}
