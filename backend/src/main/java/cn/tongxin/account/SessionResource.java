package cn.tongxin.account;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.CurrentCaller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in and out. */
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Session", description = "Signing in with a local account.")
public class SessionResource {

    private static final String BEARER = "Bearer ";

    private final SessionService service;
    private final CurrentCaller caller;

    SessionResource(SessionService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Access(Act.SESSION_OPEN)
    @Operation(operationId = "openSession", summary = "Sign in", description = "Opens a session of eight hours.")
    @APIResponse(
            responseCode = "201",
            description = "The session; its token is shown only here.",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response open(@Valid @NotNull OpenSessionRequest request) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(service.open(request))
                .build();
    }

    @GET
    @Access(Act.SESSION_OWN)
    @Operation(operationId = "getSession", summary = "Who am I", description = "The signed-in account and its grants.")
    @APIResponse(responseCode = "200", description = "The account.")
    public AccountView read() {
        return service.view(caller.get());
    }

    @DELETE
    @Access(Act.SESSION_OWN)
    @Operation(operationId = "endSession", summary = "Sign out", description = "Ends this session at once.")
    @APIResponse(responseCode = "204", description = "Ended.")
    public void end(@Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        service.end(authorization.substring(BEARER.length()).strip());
    }

    @POST
    @Path("/password")
    @Access(Act.SESSION_OWN)
    @Operation(
            operationId = "changePassword",
            summary = "Change one's own password",
            description = "Ends all sessions of the account, this one too.")
    @APIResponse(responseCode = "204", description = "Changed; sign in again.")
    public void changePassword(@Valid @NotNull ChangePasswordRequest request) {
        service.changePassword(caller.get(), request);
    }
}
