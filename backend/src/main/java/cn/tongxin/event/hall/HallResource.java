package cn.tongxin.event.hall;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.journal.live.LiveEvents;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The screen of an event's hall. */
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class HallResource {

    private final HallService service;
    private final CurrentCaller caller;

    HallResource(HallService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/hall")
    @Access(Act.READ)
    @Operation(
            operationId = "getEventHall",
            summary = "Read the screen of an event's hall",
            description = "Signings in force in the order in which they took effect, and the numbers of the event.")
    @APIResponse(responseCode = "200", description = "What is on the screen.")
    public HallView read(@PathParam("id") UUID id) {
        return service.read(id, caller.get());
    }

    /** The beginning is read on a worker; what follows is written by the event loop as it comes, and holds no thread. */
    @GET
    @Path("/{id}/live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Access(Act.READ)
    @Operation(
            operationId = "followEventHall",
            summary = "Follow the screen of an event's hall",
            description =
                    "Server-sent events. `hall` first, with all that is on the screen; then `signing` for each that takes effect or is voided, and"
                            + " `counts` when the numbers move. The id of an event is a position of the journal: whoever comes again with it as"
                            + " Last-Event-ID gets what it missed instead of `hall`. A message may come twice and then says the same. A comment"
                            + " every 15 seconds keeps the connection.")
    @APIResponse(
            responseCode = "200",
            description = "The stream; `data` of its events is JSON: `Hall`, `HallSigning`, `HallCounts`.",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public Multi<OutboundSseEvent> follow(
            @PathParam("id") UUID id,
            @HeaderParam("Last-Event-ID") @Parameter(description = "The id of the last event that was heard.") @Nullable
                    String lastEventId,
            @Context Sse sse,
            @Context HttpServerResponse response) {
        // a web server in front passes on what comes when it comes (nginx, ngx_http_proxy_module)
        response.putHeader("X-Accel-Buffering", "no");
        return LiveEvents.of(service.follow(id, LiveEvents.position(lastEventId), caller.get()), sse);
    }
}
