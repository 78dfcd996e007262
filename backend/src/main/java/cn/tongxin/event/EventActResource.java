package cn.tongxin.event;

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

/** What departments do to the events that they run. */
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class EventActResource {

    private final EventActService service;
    private final CurrentCaller caller;

    EventActResource(EventActService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Access(Act.EVENT_DRAFT)
    @Operation(
            operationId = "draftEvent",
            summary = "Draft an event",
            description =
                    "By a department that runs it. Only the departments that run it see it until it is announced.")
    @APIResponse(
            responseCode = "201",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    public Response draft(@Valid @NotNull EventContentRequest content, @Context UriInfo uri) {
        EventView view = service.draft(content, caller.get());
        return Answers.created(uri, view.id(), view, view.version());
    }

    @PUT
    @Path("/{id}")
    @Access(Act.EVENT_EDIT)
    @Operation(
            operationId = "editEvent",
            summary = "Edit an event",
            description = "Replaces what was written, until it is held or cancelled. More room moves up who waits.")
    @APIResponse(
            responseCode = "200",
            description = "As changed.",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull EventContentRequest content) {
        return answer(service.edit(id, Version.required(ifMatch), content, caller.get()));
    }

    @POST
    @Path("/{id}/announcement")
    @Access(Act.EVENT_ANNOUNCE)
    @Operation(
            operationId = "announceEvent",
            summary = "Announce an event",
            description = "Publishes it. Organizations register within its window.")
    @APIResponse(
            responseCode = "200",
            description = "As announced.",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    public Response announce(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(service.announce(id, Version.required(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/conclusion")
    @Access(Act.EVENT_CONCLUDE)
    @Operation(
            operationId = "concludeEvent",
            summary = "Conclude an event",
            description = "It was held; from its first day on, and for good.")
    @APIResponse(
            responseCode = "200",
            description = "As concluded.",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    public Response conclude(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(service.conclude(id, Version.required(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/cancellation")
    @Access(Act.EVENT_CANCEL)
    @Operation(
            operationId = "cancelEvent",
            summary = "Cancel an event",
            description = "An announced one, with the reason, for good.")
    @APIResponse(
            responseCode = "200",
            description = "As cancelled.",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull CancelEventRequest request) {
        return answer(service.cancel(id, Version.required(ifMatch), request.reason(), caller.get()));
    }

    private static Response answer(EventView view) {
        return Answers.changed(view, view.version());
    }
}
