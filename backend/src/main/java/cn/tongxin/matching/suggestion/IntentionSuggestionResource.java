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

/** Intentions that an organization could serve. */
@Path("/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matches")
public class IntentionSuggestionResource {

    private final SuggestionService service;
    private final CurrentCaller caller;

    IntentionSuggestionResource(SuggestionService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/suggestions")
    @Access(Act.RECORD_SEE)
    @Operation(
            operationId = "suggestIntentions",
            summary = "Which intentions an organization could serve",
            description =
                    "Public intentions that look for partners and need what it offers or the field it states, at most 20, each with its"
                            + " reasons. For its own people and departments.")
    @APIResponse(responseCode = "200", description = "The suggestions, best first.")
    public IntentionSuggestions intentions(@PathParam("id") UUID id) {
        return service.intentions(id, caller.get());
    }
}
