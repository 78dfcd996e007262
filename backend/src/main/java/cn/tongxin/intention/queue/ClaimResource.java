package cn.tongxin.intention.queue;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.identity.Version;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Taking an intention in hand, and giving it back. */
@Path("/intentions/{id}/claim")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Intentions")
public class ClaimResource {

    private final QueueService service;
    private final CurrentCaller caller;

    ClaimResource(QueueService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Access(Act.INTENTION_CLAIM)
    @Operation(
            operationId = "claimIntention",
            summary = "Take an intention in hand",
            description =
                    "For a while, in which nobody else of the department decides it; the others are told that somebody has it. It ends by itself, and when the intention is decided. Claiming again prolongs it.")
    @APIResponse(
            responseCode = "200",
            description = "The claim; its tag is the intention's.",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response claim(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        int version = Version.required(ifMatch);
        return Answers.changed(service.claim(id, version, caller.get()), version);
    }

    @POST
    @Path("/release")
    @Access(Act.INTENTION_CLAIM)
    @Operation(
            operationId = "releaseIntention",
            summary = "Give an intention back to the queue",
            description = "By who has it in hand.")
    @APIResponse(responseCode = "204", description = "Given back.")
    public void release(@PathParam("id") UUID id) {
        service.release(id, caller.get());
    }
}
