package cn.tongxin.matching.suggestion;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.CurrentCaller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Partners that an intention might meet. */
@Path("/intentions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matches")
public class PartnerSuggestionResource {

    private final SuggestionService service;
    private final CurrentCaller caller;

    PartnerSuggestionResource(SuggestionService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/suggestions")
    @Access(Act.RECORD_SEE)
    @Operation(
            operationId = "suggestPartners",
            summary = "Who might meet an intention",
            description =
                    "Organizations in good standing that offer what it needs or state its field, at most 20, each with its reasons. For its own"
                            + " people and departments. Up to 100 are looked at of each of 12 fields, and of each in a needed place.")
    @APIResponse(responseCode = "200", description = "The suggestions, best first.")
    public PartnerSuggestions partners(@PathParam("id") UUID id) {
        return service.partners(id, caller.get());
    }
}
