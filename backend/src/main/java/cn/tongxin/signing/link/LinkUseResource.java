package cn.tongxin.signing.link;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What whoever comes with a one-time link does. */
@Path("/signing-links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Signings")
public class LinkUseResource {

    private final LinkUseService service;

    LinkUseResource(LinkUseService service) {
        this.service = service;
    }

    @POST
    @Path("/offer")
    @Access(Act.SIGNING_LINK_USE)
    @Operation(
            operationId = "readSigningLinkOffer",
            summary = "Read what a one-time link is for",
            description =
                    "A POST, because the token must not stand in an address; nothing changes. A link that was used tells for a day what it"
                            + " has confirmed. One that is used, withdrawn, expired or of an older text is answered so.")
    @Extension(name = "x-unkept", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "What is to be confirmed, or was confirmed by it.",
            content = @Content(schema = @Schema(implementation = LinkOffer.class)))
    public Response look(@Valid @NotNull LinkTokenRequest request) {
        return unkept(service.look(request));
    }

    @POST
    @Path("/confirmation")
    @Access(Act.SIGNING_LINK_USE)
    @Operation(
            operationId = "confirmByLink",
            summary = "Confirm by a one-time link",
            description =
                    "The same confirmation as with an account (`confirmSigning`), once. The same request again is told what was confirmed;"
                            + " another name finds the link used.")
    @APIResponse(
            responseCode = "200",
            description = "As confirmed.",
            content = @Content(schema = @Schema(implementation = LinkOffer.class)))
    public Response confirm(@Valid @NotNull ConfirmByLinkRequest request) {
        return unkept(service.confirm(request));
    }

    private static Response unkept(Record answer) {
        return Response.ok(answer).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
