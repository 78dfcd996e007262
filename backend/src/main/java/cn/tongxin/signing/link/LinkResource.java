package cn.tongxin.signing.link;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.CurrentCaller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One-time links of a signing: issued, seen, withdrawn. */
@Path("/signings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Signings")
public class LinkResource {

    private final LinkIssue issue;
    private final LinkService service;
    private final CurrentCaller caller;

    LinkResource(LinkIssue issue, LinkService service, CurrentCaller caller) {
        this.issue = issue;
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/parties/{partyId}/links")
    @Access(Act.SIGNING_LINK_ISSUE)
    @Operation(
            operationId = "issueSigningLink",
            summary = "Issue a one-time link",
            description =
                    "For a party that has yet to confirm: by its own signatory, or by the department that looks after the signing. Shown as"
                            + " `/confirm#<token>` in a QR code; good once, for an hour unless configured otherwise, for the text as it"
                            + " stands. A new one ends the one before. Whose account has a second factor shows it again.")
    @APIResponse(
            responseCode = "200",
            description = "The link with its token.",
            content = @Content(schema = @Schema(implementation = NewLink.class)))
    public Response issue(
            @PathParam("id") UUID id, @PathParam("partyId") UUID partyId, @Valid @NotNull IssueLinkRequest request) {
        NewLink made = issue.issue(id, partyId, request.secondFactor(), caller.get());
        return Response.ok(made).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("/{id}/links")
    @Access(Act.SIGNING_LINK_ISSUE)
    @Operation(
            operationId = "listSigningLinks",
            summary = "List one-time links",
            description = "The newest of each party that the caller may issue one for; without tokens.")
    @APIResponse(responseCode = "200", description = "The links.")
    public SigningLinks list(@PathParam("id") UUID id) {
        return service.list(id, caller.get());
    }

    @POST
    @Path("/{id}/links/{linkId}/withdrawal")
    @Access(Act.SIGNING_LINK_ISSUE)
    @Operation(
            operationId = "withdrawSigningLink",
            summary = "Withdraw a one-time link",
            description = "Its token is good for nothing from then on. Twice is once; one that was used stays used.")
    @APIResponse(responseCode = "200", description = "As withdrawn.")
    public LinkView withdraw(@PathParam("id") UUID id, @PathParam("linkId") UUID linkId) {
        return service.withdraw(id, linkId, caller.get());
    }
}
