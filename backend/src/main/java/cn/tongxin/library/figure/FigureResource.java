package cn.tongxin.library.figure;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
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

/** Reading figures. */
@Path("/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures", description = "Numbers that documents state, kept as printed and never added up.")
public class FigureResource {

    private final FigureService service;

    FigureResource(FigureService service) {
        this.service = service;
    }

    @GET
    @Access(Act.READ)
    @Operation(
            operationId = "listFigures",
            summary = "List figures",
            description =
                    "By code. Sort: `code` (the list's own), `-asOf`, `label`; with `q` the best match first (`relevance`).")
    @APIResponse(responseCode = "200", description = "A page of figures.")
    public Page<FigureSummary> list(@Valid @BeanParam FigureFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Access(Act.READ)
    @Extension(name = "x-versioned", value = "true")
    @Operation(
            operationId = "getFigure",
            summary = "Read a figure",
            description =
                    "Exactly as printed, with its whole, its parts, notes from comparing documents, and how each document prints it.")
    @APIResponse(
            responseCode = "200",
            description = "The figure.",
            content = @Content(schema = @Schema(implementation = FigureView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        FigureView figure = service.read(id);
        return Answers.read(request, figure, figure.version());
    }

    @GET
    @Path("/{id}/history")
    @Access(Act.READ)
    @Operation(
            operationId = "getFigureHistory",
            summary = "History of a figure",
            description = "All its changes, oldest first.")
    @APIResponse(responseCode = "200", description = "The changes.")
    public History history(@PathParam("id") UUID id) {
        return service.history(id);
    }
}
