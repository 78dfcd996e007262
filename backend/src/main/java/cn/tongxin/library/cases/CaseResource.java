package cn.tongxin.library.cases;

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

/** Reading cases. */
@Path("/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "What others may learn from.")
public class CaseResource {

    private final CaseService service;

    CaseResource(CaseService service) {
        this.service = service;
    }

    @GET
    @Access(Act.READ)
    @Operation(
            operationId = "listCases",
            summary = "List cases",
            description =
                    "Latest year first, undated ones last. Sort: `-year` (the list's own), `title`; with `q` the best match first (`relevance`).")
    @APIResponse(responseCode = "200", description = "A page of cases.")
    public Page<CaseSummary> list(@Valid @BeanParam CaseFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Access(Act.READ)
    @Extension(name = "x-versioned", value = "true")
    @Operation(
            operationId = "getCase",
            summary = "Read a case",
            description = "With the body and project it is about, and the documents that tell of it.")
    @APIResponse(
            responseCode = "200",
            description = "The case.",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        CaseView one = service.read(id);
        return Answers.read(request, one, one.version());
    }

    @GET
    @Path("/{id}/history")
    @Access(Act.READ)
    @Operation(
            operationId = "getCaseHistory",
            summary = "History of a case",
            description = "All its changes, oldest first.")
    @APIResponse(responseCode = "200", description = "The changes.")
    public History history(@PathParam("id") UUID id) {
        return service.history(id);
    }
}
