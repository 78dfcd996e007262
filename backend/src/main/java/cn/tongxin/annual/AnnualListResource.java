package cn.tongxin.annual;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.journal.History;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Annual lists, to be read and taken along. */
@Path("/annual-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Annual lists",
        description = "What was accepted of a zone and year: ordered, frozen, compared with the year before.")
public class AnnualListResource {

    private final AnnualListService service;
    private final CurrentCaller caller;

    AnnualListResource(AnnualListService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Access(Act.READ)
    @Operation(
            operationId = "listAnnualLists",
            summary = "List annual lists",
            description = "The newest year comes first. Drafts are shown to their departments only.")
    @APIResponse(responseCode = "200", description = "A page of annual lists.")
    public Page<AnnualListSummary> list(@Valid @BeanParam AnnualListFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, caller.get(), page);
    }

    @GET
    @Path("/{id}")
    @Access(Act.READ)
    @Operation(
            operationId = "getAnnualList",
            summary = "Read an annual list",
            description = "All its lines, and how it differs from the frozen list of the year before.")
    @Extension(name = "x-versioned", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            content = @Content(schema = @Schema(implementation = AnnualListView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        AnnualListView list = service.read(id, caller.get());
        return Answers.read(request, list, list.version());
    }

    @GET
    @Path("/{id}/steps")
    @Access(Act.READ)
    @Operation(
            operationId = "getAnnualListSteps",
            summary = "What may I do to an annual list",
            description = "The steps that the caller may take on the list as it stands.")
    @APIResponse(responseCode = "200", description = "The steps.")
    public AnnualListSteps steps(@PathParam("id") UUID id) {
        return service.steps(id, caller.get());
    }

    @GET
    @Path("/{id}/candidates")
    @Access(Act.ANNUAL_LIST_ORDER)
    @Operation(
            operationId = "listAnnualListCandidates",
            summary = "What might stand on an annual list",
            description = "Accepted intentions of its zone and year that do not stand on it, accepted first first.")
    @APIResponse(responseCode = "200", description = "The intentions.")
    @APIResponse(responseCode = "409", ref = "Problem409")
    public ListCandidates candidates(@PathParam("id") UUID id) {
        return service.candidates(id, caller.get());
    }

    @GET
    @Path("/{id}/history")
    @Access(Act.READ)
    @Operation(
            operationId = "getAnnualListHistory",
            summary = "What happened to an annual list",
            description = "From the journal, oldest first.")
    @APIResponse(responseCode = "200", description = "The history.")
    public History history(@PathParam("id") UUID id) {
        return service.history(id, caller.get());
    }

    @GET
    @Path("/{id}/export")
    @Produces({
        MediaType.APPLICATION_JSON,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/pdf"
    })
    @Access(Act.READ)
    @Operation(
            operationId = "exportAnnualList",
            summary = "Export an annual list",
            description =
                    "Of a frozen list. JSON is canonical (RFC 8785), and its SHA-256 is the list's hash; the others are in Chinese.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AnnualListContent.class)),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "409", ref = "Problem409")
    public Response export(
            @PathParam("id") UUID id,
            @QueryParam("format") @NotNull @Parameter(required = true, description = "What kind of file.")
                    ListFormat format) {
        byte[] file = service.export(id, format, caller.get());
        String name = "annual-list-" + id + "." + format.name().toLowerCase(Locale.ROOT);
        return Response.ok(file)
                .type(format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
