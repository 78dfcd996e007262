package cn.tongxin.signing.initiative;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.identity.Version;
import cn.tongxin.journal.History;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Initiatives from their draft to their end. */
@Path("/initiatives")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Initiatives", description = "Texts with numbered actions that a body opens and others co-sign.")
public class InitiativeResource {

    private final InitiativeService service;
    private final InitiativeConfirmation confirmation;
    private final CurrentCaller caller;

    InitiativeResource(InitiativeService service, InitiativeConfirmation confirmation, CurrentCaller caller) {
        this.service = service;
        this.confirmation = confirmation;
        this.caller = caller;
    }

    @GET
    @Access(Act.READ)
    @Operation(
            operationId = "listInitiatives",
            summary = "List initiatives",
            description =
                    "The one that closes last comes first. Drafts are shown to their body and its department only.")
    @APIResponse(responseCode = "200", description = "A page of initiatives.")
    public Page<InitiativeSummary> list(@Valid @BeanParam InitiativeFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, caller.get(), page);
    }

    @GET
    @Path("/{id}")
    @Access(Act.READ)
    @Operation(
            operationId = "getInitiative",
            summary = "Read an initiative",
            description = "One initiative with its text, its actions and how many have co-signed.")
    @Extension(name = "x-versioned", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "The initiative.",
            content = @Content(schema = @Schema(implementation = InitiativeView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        InitiativeView view = service.read(id, caller.get());
        return Answers.read(request, view, view.version());
    }

    @GET
    @Path("/{id}/steps")
    @Access(Act.READ)
    @Operation(
            operationId = "getInitiativeSteps",
            summary = "What may I do to an initiative",
            description = "What the caller may do to the initiative as it stands, and for which bodies.")
    @APIResponse(responseCode = "200", description = "The steps.")
    public InitiativeSteps steps(@PathParam("id") UUID id) {
        return service.steps(id, caller.get());
    }

    @GET
    @Path("/{id}/history")
    @Access(Act.READ)
    @Operation(
            operationId = "getInitiativeHistory",
            summary = "What happened to an initiative",
            description = "From the journal, oldest first.")
    @APIResponse(responseCode = "200", description = "The history.")
    public History history(@PathParam("id") UUID id) {
        return service.history(id, caller.get());
    }

    @POST
    @Access(Act.INITIATIVE_DRAFT)
    @Operation(
            operationId = "draftInitiative",
            summary = "Draft an initiative",
            description =
                    "For an organization or a department of one's own. Only its people and its department see it yet.")
    @APIResponse(
            responseCode = "201",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = InitiativeView.class)))
    public Response draft(@Valid @NotNull DraftInitiativeRequest request, @Context UriInfo uri) {
        InitiativeView view = service.draft(request, caller.get());
        return Answers.created(uri, view.id(), view, view.version());
    }

    @PUT
    @Path("/{id}")
    @Access(Act.INITIATIVE_EDIT)
    @Operation(
            operationId = "editInitiative",
            summary = "Edit an initiative",
            description = "Replaces what was written, while a draft.")
    @APIResponse(
            responseCode = "200",
            description = "As changed.",
            content = @Content(schema = @Schema(implementation = InitiativeView.class)))
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull InitiativeContent content) {
        return answer(service.edit(id, Version.required(ifMatch), content, caller.get()));
    }

    @POST
    @Path("/{id}/opening")
    @Access(Act.INITIATIVE_OPEN)
    @Operation(
            operationId = "openInitiative",
            summary = "Open an initiative",
            description =
                    "Puts it in force: a signing of kind `INITIATIVE` is made, whose hash fixes its text. From then on it is public and can be co-signed.")
    @APIResponse(
            responseCode = "200",
            description = "As opened.",
            content = @Content(schema = @Schema(implementation = InitiativeView.class)))
    public Response open(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull OpenInitiativeRequest request) {
        return answer(confirmation.open(id, Version.required(ifMatch), request, caller.get()));
    }

    @POST
    @Path("/{id}/closing")
    @Access(Act.INITIATIVE_CLOSE)
    @Operation(
            operationId = "closeInitiative",
            summary = "Close an initiative",
            description =
                    "Before its last day, with the reason; after that day it is closed by itself. The roll stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "As closed.",
            content = @Content(schema = @Schema(implementation = InitiativeView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull CloseInitiativeRequest request) {
        return answer(service.close(id, Version.required(ifMatch), request.reason(), caller.get()));
    }

    private static Response answer(InitiativeView view) {
        return Answers.changed(view, view.version());
    }
}
