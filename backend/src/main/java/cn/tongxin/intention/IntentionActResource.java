package cn.tongxin.intention;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.identity.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Declaring intentions, and the steps of owner and department. */
@Path("/intentions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Intentions")
public class IntentionActResource {

    private final IntentionService service;
    private final CurrentCaller caller;

    IntentionActResource(IntentionService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Access(Act.INTENTION_DECLARE)
    @Operation(
            operationId = "declareIntention",
            summary = "Declare an intention",
            description = "Makes a draft; gaps are allowed.")
    @APIResponse(
            responseCode = "201",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = IntentionView.class)))
    public Response declare(@Valid @NotNull DeclareIntentionRequest request, @Context UriInfo uri) {
        IntentionView view = service.declare(request, caller.get());
        return Answers.created(uri, view.id(), view, view.version());
    }

    @PUT
    @Path("/{id}")
    @Access(Act.INTENTION_EDIT)
    @Operation(
            operationId = "editIntention",
            summary = "Edit an intention",
            description = "Replaces what the owner wrote, while a draft or returned.")
    @APIResponse(
            responseCode = "200",
            description = "As changed.",
            content = @Content(schema = @Schema(implementation = IntentionView.class)))
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull IntentionContentRequest content) {
        return answer(service.edit(id, Version.required(ifMatch), content, caller.get()));
    }

    @POST
    @Path("/{id}/submission")
    @Access(Act.INTENTION_SUBMIT)
    @Operation(
            operationId = "submitIntention",
            summary = "Submit an intention",
            description = "Hands it to the department of its origin.")
    @APIResponse(
            responseCode = "200",
            description = "As submitted.",
            content = @Content(schema = @Schema(implementation = IntentionView.class)))
    public Response submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(service.submit(id, Version.required(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/acceptance")
    @Access(Act.INTENTION_ACCEPT)
    @Operation(
            operationId = "acceptIntention",
            summary = "Accept an intention",
            description = "By the department; it becomes public.")
    @APIResponse(
            responseCode = "200",
            description = "As accepted.",
            content = @Content(schema = @Schema(implementation = IntentionView.class)))
    public Response accept(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(service.accept(id, Version.required(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/return")
    @Access(Act.INTENTION_RETURN)
    @Operation(
            operationId = "returnIntention",
            summary = "Return an intention",
            description = "Back to the owner, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "As returned.",
            content = @Content(schema = @Schema(implementation = IntentionView.class)))
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return close(id, ifMatch, IntentionStep.RETURN, request);
    }

    @POST
    @Path("/{id}/rejection")
    @Access(Act.INTENTION_REJECT)
    @Operation(
            operationId = "rejectIntention",
            summary = "Reject an intention",
            description = "For good, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "As rejected.",
            content = @Content(schema = @Schema(implementation = IntentionView.class)))
    public Response reject(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return close(id, ifMatch, IntentionStep.REJECT, request);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Access(Act.INTENTION_WITHDRAW)
    @Operation(
            operationId = "withdrawIntention",
            summary = "Withdraw an intention",
            description = "By the owner, before it is signed.")
    @APIResponse(
            responseCode = "200",
            description = "As withdrawn.",
            content = @Content(schema = @Schema(implementation = IntentionView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return close(id, ifMatch, IntentionStep.WITHDRAW, request);
    }

    @POST
    @Path("/{id}/revival")
    @Access(Act.INTENTION_REVIVE)
    @Operation(
            operationId = "reviveIntention",
            summary = "Revive an intention",
            description =
                    "Declares it anew for a later year: a draft of the same lead with the same content, without its days, its call and"
                            + " the answers to it. There is one for each year, not counting those withdrawn, rejected or terminated.")
    @APIResponse(
            responseCode = "201",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = IntentionView.class)))
    public Response revive(
            @PathParam("id") UUID id, @Valid @NotNull ReviveIntentionRequest request, @Context UriInfo uri) {
        IntentionView view = service.revive(id, request, caller.get());
        return Answers.created(uri.getBaseUriBuilder().path("intentions"), view.id(), view, view.version());
    }

    @POST
    @Path("/{id}/discarding")
    @Access(Act.INTENTION_DISCARD)
    @Operation(
            operationId = "discardIntention",
            summary = "Discard a draft",
            description = "A draft that nobody was invited to is no more. What others have seen is withdrawn.")
    @APIResponse(responseCode = "204", description = "Discarded.")
    public void discard(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        service.discard(id, Version.required(ifMatch), caller.get());
    }

    private Response close(UUID id, String ifMatch, IntentionStep step, ReasonRequest request) {
        return answer(service.close(id, Version.required(ifMatch), step, request.reason(), caller.get()));
    }

    private static Response answer(IntentionView view) {
        return Answers.changed(view, view.version());
    }
}
