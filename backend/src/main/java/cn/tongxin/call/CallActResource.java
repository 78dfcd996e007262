package cn.tongxin.call;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What departments do to their calls. */
@Path("/calls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calls")
public class CallActResource {

    private final CallActService service;
    private final CurrentCaller caller;

    CallActResource(CallActService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Access(Act.CALL_DRAFT)
    @Operation(
            operationId = "draftCall",
            summary = "Draft a call",
            description = "For the first of its departments, which agrees to it by that. Nobody else sees it yet.")
    @APIResponse(
            responseCode = "201",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    public Response draft(@Valid @NotNull CallContentRequest content, @Context UriInfo uri) {
        CallView view = service.draft(content, caller.get());
        return Answers.created(uri, view.id(), view, view.version());
    }

    @PUT
    @Path("/{id}")
    @Access(Act.CALL_EDIT)
    @Operation(
            operationId = "editCall",
            summary = "Edit a call",
            description = "Replaces what was written, while a draft. The other departments have to agree to it anew.")
    @APIResponse(
            responseCode = "200",
            description = "As changed.",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull CallContentRequest content) {
        return answer(service.edit(id, Version.required(ifMatch), content, caller.get()));
    }

    @POST
    @Path("/{id}/departments/{departmentId}/agreement")
    @Access(Act.CALL_AGREE)
    @Operation(
            operationId = "agreeToCall",
            summary = "Agree to a call",
            description = "For one of its departments, to the call as it stands.")
    @APIResponse(
            responseCode = "200",
            description = "As agreed to.",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    public Response agree(
            @PathParam("id") UUID id,
            @Parameter(description = "The department that agrees, one of the call's hosts.") @PathParam("departmentId")
                    UUID departmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(service.agree(id, departmentId, Version.required(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/discarding")
    @Access(Act.CALL_DISCARD)
    @Operation(
            operationId = "discardCall",
            summary = "Discard a draft of a call",
            description = "A draft that no other department has agreed to is no more.")
    @APIResponse(responseCode = "204", description = "Discarded.")
    public void discard(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        service.discard(id, Version.required(ifMatch), caller.get());
    }

    @POST
    @Path("/{id}/opening")
    @Access(Act.CALL_OPEN)
    @Operation(
            operationId = "openCall",
            summary = "Open a call",
            description =
                    "Publishes it, once each of its departments has agreed. It can be answered within its window.")
    @APIResponse(
            responseCode = "200",
            description = "As opened.",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    public Response open(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(service.open(id, Version.required(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/extension")
    @Access(Act.CALL_EXTEND)
    @Operation(
            operationId = "extendCall",
            summary = "Extend a call",
            description = "Moves the end of an opened call to a later day, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "As extended.",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    public Response extend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ExtendCallRequest request) {
        return answer(service.extend(id, Version.required(ifMatch), request, caller.get()));
    }

    @POST
    @Path("/{id}/closing")
    @Access(Act.CALL_CLOSE)
    @Operation(
            operationId = "closeCall",
            summary = "Close a call",
            description = "Before its window is over, with the reason; at the end of the window it closes by itself.")
    @APIResponse(
            responseCode = "200",
            description = "As closed.",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull CloseCallRequest request) {
        return answer(service.close(id, Version.required(ifMatch), request.reason(), caller.get()));
    }

    private static Response answer(CallView view) {
        return Answers.changed(view, view.version());
    }
}
