package cn.tongxin.event.registration;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paper.PaperFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Registrations for one event, and its door. */
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Event registrations")
public class EventRegistrationResource {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RegistrationService service;
    private final CheckInService door;
    private final CurrentCaller caller;

    EventRegistrationResource(RegistrationService service, CheckInService door, CurrentCaller caller) {
        this.service = service;
        this.door = door;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/registrations")
    @Access(Act.REGISTRATION_SEE)
    @Operation(
            operationId = "listEventRegistrations",
            summary = "List registrations for an event",
            description =
                    "All of them for the departments that run it, its own for an organization; the latest first. Names of delegates are masked.")
    @APIResponse(responseCode = "200", description = "A page of registrations.")
    public Page<RegistrationView> list(
            @PathParam("id") UUID id, @Valid @BeanParam RegistrationFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(id, filter, caller.get(), page);
    }

    @POST
    @Path("/{id}/registrations")
    @Access(Act.EVENT_REGISTER)
    @Operation(
            operationId = "registerForEvent",
            summary = "Register a delegation for an event",
            description =
                    "Of the own organization, within the window. It has a place where there is room and nobody waits, and waits otherwise.")
    @APIResponse(
            responseCode = "201",
            description = "The registration.",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    public Response register(@PathParam("id") UUID id, @Valid @NotNull RegisterRequest request, @Context UriInfo uri) {
        RegistrationView view = service.register(id, request, caller.get());
        return Answers.created(uri.getBaseUriBuilder().path("event-registrations"), view.id(), view, view.version());
    }

    @POST
    @Path("/{id}/check-ins")
    @Access(Act.EVENT_CHECK_IN)
    @Operation(
            operationId = "checkIn",
            summary = "Check a delegation in",
            description = "By its code. The same code twice is one check-in, and the answer to the second says so.")
    @Extension(name = "x-unkept", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "Who was checked in.",
            content = @Content(schema = @Schema(implementation = CheckInView.class)))
    public Response checkIn(@PathParam("id") UUID id, @Valid @NotNull CheckInRequest request) {
        return Response.ok(door.checkIn(id, request, caller.get()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/{id}/attendance/export")
    @Produces(SHEET)
    @Access(Act.ATTENDANCE_EXPORT)
    @Operation(
            operationId = "exportAttendance",
            summary = "Export the attendance of an event",
            description =
                    "Everybody with a place and when they were checked in, as a sheet in Chinese. Names of delegates are masked.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet.",
            content = @Content(mediaType = SHEET, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(@PathParam("id") UUID id) {
        return Response.ok(door.export(id, caller.get()))
                .type(PaperFormat.XLSX.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"attendance-" + id + ".xlsx\"")
                .build();
    }
}
