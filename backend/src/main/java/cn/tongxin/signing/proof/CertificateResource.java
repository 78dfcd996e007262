package cn.tongxin.signing.proof;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.CurrentCaller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
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

/** Certificates of signings. */
@Path("/signings")
@Tag(name = "Signings")
public class CertificateResource {

    private static final String PDF = "application/pdf";

    private final CertificateService service;
    private final CurrentCaller caller;

    CertificateResource(CertificateService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/certificate")
    @Produces(PDF)
    @Access(Act.RECORD_SEE)
    @Operation(
            operationId = "getSigningCertificate",
            summary = "Have the certificate of a signing",
            description =
                    "For its parties and departments: the proof on paper, in Chinese, with a QR code that leads to the public page and"
                            + " carries the SHA-256 of the proof. Marked across where the signing is void or superseded. The same bytes"
                            + " as long as what it says is the same.")
    @Extension(name = "x-versioned", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "The certificate.",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    public Response certificate(@PathParam("id") UUID id, @Context UriInfo uri, @Context Request request) {
        CertificateService.Draft draft = service.draft(id, uri.getBaseUri(), caller.get());
        EntityTag tag = new EntityTag(draft.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        return Response.ok(draft.pdf(), PDF)
                .tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"signing-" + id + ".pdf\"")
                .build();
    }
}
