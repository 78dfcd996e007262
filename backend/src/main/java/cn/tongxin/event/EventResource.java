package cn.tongxin.event;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.journal.History;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events. */
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events", description = "Meetings between the regions, and what was signed there.")
public class EventResource {

    private final EventService service;
    private final CurrentCaller caller;

    EventResource(EventService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Access(Act.READ)
    @Operation(
            operationId = "listEvents",
            summary = "List events",
            description =
                    "Latest first, undated ones last; drafts are shown to the departments that run them. Sort: `-startsOn` (the list's own), `name`; with `q` the best match first (`relevance`).")
    @APIResponse(responseCode = "200", description = "A page of events.")
    public Page<EventSummary> list(@Valid @BeanParam EventFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, caller.get(), page);
    }

    @GET
    @Path("/{id}")
    @Access(Act.READ)
    @Extension(name = "x-versioned", value = "true")
    @Operation(
            operationId = "getEvent",
            summary = "Read an event",
            description =
                    "With its bodies, programme, how many come and came, the signings made there, and the documents that tell of it.")
    @APIResponse(
            responseCode = "200",
            description = "The event.",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        EventView event = service.read(id, caller.get());
        return Answers.read(request, event, event.version());
    }

    @GET
    @Path("/{id}/history")
    @Access(Act.READ)
    @Operation(
            operationId = "getEventHistory",
            summary = "History of an event",
            description = "All its changes, oldest first.")
    @APIResponse(responseCode = "200", description = "The changes.")
    public History history(@PathParam("id") UUID id) {
        return service.history(id, caller.get());
    }

    @GET
    @Path("/{id}/steps")
    @Access(Act.READ)
    @Operation(
            operationId = "getEventSteps",
            summary = "What may I do to an event",
            description =
                    "The steps that the caller may take on it as it stands, and whom the caller may register for it.")
    @APIResponse(responseCode = "200", description = "The steps.")
    public EventSteps steps(@PathParam("id") UUID id) {
        return service.steps(id, caller.get());
    }
}
