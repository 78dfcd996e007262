package cn.tongxin.document;

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

/** Reading documents. */
@Path("/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents", description = "The documents that facts come from.")
public class DocumentResource {

    private final DocumentService service;

    DocumentResource(DocumentService service) {
        this.service = service;
    }

    @GET
    @Access(Act.READ)
    @Operation(
            operationId = "listDocuments",
            summary = "List documents",
            description =
                    "Latest first, by the day of publishing or, where none is printed, the day up to which it speaks. Sort: `-publishedOn` (the list's own), `title`.")
    @APIResponse(responseCode = "200", description = "A page of documents.")
    public Page<DocumentView> list(@Valid @BeanParam PageRequest page) {
        return service.list(page);
    }

    @GET
    @Path("/{id}")
    @Access(Act.READ)
    @Extension(name = "x-versioned", value = "true")
    @Operation(
            operationId = "getDocument",
            summary = "Read a document",
            description = "With how many records of each kind it is a source of.")
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        DocumentView document = service.read(id);
        return Answers.read(request, document, document.version());
    }

    @GET
    @Path("/{id}/history")
    @Access(Act.READ)
    @Operation(
            operationId = "getDocumentHistory",
            summary = "History of a document",
            description = "All its changes, oldest first.")
    @APIResponse(responseCode = "200", description = "The changes.")
    public History history(@PathParam("id") UUID id) {
        return service.history(id);
    }
}
