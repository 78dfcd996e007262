package cn.tongxin.event.registration;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.identity.Version;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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

/** One registration for an event. */
@Path("/event-registrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Event registrations", description = "Who comes to an event: places, the waiting list, check-in.")
public class RegistrationResource {

    private final RegistrationService service;
    private final CurrentCaller caller;

    RegistrationResource(RegistrationService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @Access(Act.REGISTRATION_SEE)
    @Extension(name = "x-versioned", value = "true")
    @Operation(
            operationId = "getEventRegistration",
            summary = "Read a registration for an event",
            description = "For its organization and the departments that run the event. Names of delegates are masked.")
    @APIResponse(
            responseCode = "200",
            description = "The registration.",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        RegistrationView view = service.read(id, caller.get());
        return Answers.read(request, view, view.version());
    }

    @GET
    @Path("/{id}/check-in-code")
    @Access(Act.CHECK_IN_CODE_SEE)
    @Operation(
            operationId = "getCheckInCode",
            summary = "Read the code to be checked in by",
            description = "For the organization's own people, once it has a place.")
    @APIResponse(
            responseCode = "200",
            description = "The code.",
            content = @Content(schema = @Schema(implementation = CheckInCodeView.class)))
    @APIResponse(responseCode = "409", ref = "Problem409")
    public Response code(@PathParam("id") UUID id) {
        return Response.ok(service.code(id, caller.get()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/{id}/withdrawal")
    @Access(Act.REGISTRATION_WITHDRAW)
    @Operation(
            operationId = "withdrawEventRegistration",
            summary = "Withdraw a registration for an event",
            description = "Until it is checked in. Its places go to the first who wait.")
    @APIResponse(
            responseCode = "200",
            description = "As withdrawn.",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        RegistrationView view = service.withdraw(id, Version.required(ifMatch), caller.get());
        return Answers.changed(view, view.version());
    }
}
