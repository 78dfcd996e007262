package cn.tongxin.account;

import cn.tongxin.account.session.OwnSessions;
import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.CurrentCaller;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where one is signed in, and ending that. */
@Path("/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Session")
public class OwnSessionsResource {

    private final SessionService service;
    private final CurrentCaller caller;

    OwnSessionsResource(SessionService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Access(Act.SESSION_OWN)
    @Operation(
            operationId = "listOwnSessions",
            summary = "One's own sessions",
            description = "Those that have not ended, with device, address and times; the one that asks first.")
    @APIResponse(responseCode = "200", description = "The sessions.")
    public OwnSessions list() {
        return service.list(caller.get());
    }

    @DELETE
    @Path("/{id}")
    @Access(Act.SESSION_OWN)
    @Operation(
            operationId = "endOwnSession",
            summary = "End one of one's own sessions",
            description = "At its next request.")
    @APIResponse(responseCode = "204", description = "Ended.")
    public void end(@PathParam("id") UUID id) {
        service.end(caller.get(), id);
    }

    @DELETE
    @Path("/others")
    @Access(Act.SESSION_OWN)
    @Operation(
            operationId = "endOtherSessions",
            summary = "End all of one's own sessions but this one",
            description = "At their next request.")
    @APIResponse(responseCode = "204", description = "Ended.")
    public void endOthers() {
        service.endOthers(caller.get());
    }
}
