package cn.tongxin.annual;

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

/** Drawing up, ordering and freezing annual lists. */
@Path("/annual-lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Annual lists")
public class AnnualListActResource {

    private final AnnualListActService service;
    private final CurrentCaller caller;

    AnnualListActResource(AnnualListActService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Access(Act.ANNUAL_LIST_DRAW_UP)
    @Operation(
            operationId = "drawUpAnnualList",
            summary = "Draw up an annual list",
            description =
                    "By a department of the call. It begins with all that was accepted of the call's zone and year; there is one for each.")
    @APIResponse(
            responseCode = "201",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = AnnualListView.class)))
    public Response drawUp(@Valid @NotNull DrawUpListRequest request, @Context UriInfo uri) {
        AnnualListView view = service.drawUp(request, caller.get());
        return Answers.created(uri, view.id(), view, view.version());
    }

    @PUT
    @Path("/{id}")
    @Access(Act.ANNUAL_LIST_ORDER)
    @Operation(
            operationId = "orderAnnualList",
            summary = "Order an annual list",
            description = "Replaces what stands on the draft, in the order given.")
    @APIResponse(
            responseCode = "200",
            description = "As ordered.",
            content = @Content(schema = @Schema(implementation = AnnualListView.class)))
    public Response order(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull OrderListRequest request) {
        return answer(service.order(id, Version.required(ifMatch), request, caller.get()));
    }

    @POST
    @Path("/{id}/freezing")
    @Access(Act.ANNUAL_LIST_FREEZE)
    @Operation(
            operationId = "freezeAnnualList",
            summary = "Freeze an annual list",
            description =
                    "Numbers its lines as the intentions stand at this moment, hashes and publishes it, for good.")
    @APIResponse(
            responseCode = "200",
            description = "As frozen.",
            content = @Content(schema = @Schema(implementation = AnnualListView.class)))
    public Response freeze(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(service.freeze(id, Version.required(ifMatch), caller.get()));
    }

    private static Response answer(AnnualListView view) {
        return Answers.changed(view, view.version());
    }
}
