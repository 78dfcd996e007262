package cn.tongxin.signing;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.identity.Version;
import cn.tongxin.intention.ReasonRequest;
import cn.tongxin.journal.History;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signings: read, propose, revise, confirm, decline, void. */
@Path("/signings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Signings", description = "Instruments that two or more parties put their name to.")
public class SigningResource {

    private final SigningService service;
    private final Confirmation confirmation;
    private final ConfirmationService confirmations;
    private final CurrentCaller caller;

    SigningResource(
            SigningService service,
            Confirmation confirmation,
            ConfirmationService confirmations,
            CurrentCaller caller) {
        this.service = service;
        this.confirmation = confirmation;
        this.confirmations = confirmations;
        this.caller = caller;
    }

    @GET
    @Access(Act.READ)
    @Operation(
            operationId = "listSignings",
            summary = "List signings",
            description =
                    "Anybody sees those in force; parties and their department also those that wait for confirmations."
                            + " Sorts: -signedOn, -updatedAt, -committedAmount, reviewOn; relevance with q.")
    @APIResponse(responseCode = "200", description = "A page of signings.")
    public Page<SigningSummary> list(@Valid @BeanParam SigningFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, caller.get(), page);
    }

    @GET
    @Path("/{id}")
    @Access(Act.READ)
    @Operation(
            operationId = "getSigning",
            summary = "Read a signing",
            description = "One signing with its parties, clauses and sources.")
    @Extension(name = "x-versioned", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "The signing.",
            content = @Content(schema = @Schema(implementation = SigningView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        SigningView view = service.read(id, caller.get());
        return Answers.read(request, view, view.version());
    }

    @GET
    @Path("/{id}/history")
    @Access(Act.READ)
    @Operation(
            operationId = "getSigningHistory",
            summary = "What happened to a signing",
            description = "From the journal, oldest first.")
    @APIResponse(responseCode = "200", description = "The history.")
    public History history(@PathParam("id") UUID id) {
        return service.history(id, caller.get());
    }

    @POST
    @Access(Act.SIGNING_PROPOSE)
    @Operation(
            operationId = "proposeSigning",
            summary = "Propose a signing",
            description = "Puts it before its parties. An initiative is opened, not proposed.")
    @APIResponse(
            responseCode = "201",
            description = "As proposed.",
            content = @Content(schema = @Schema(implementation = SigningView.class)))
    public Response propose(@Valid @NotNull ProposeSigningRequest request, @Context UriInfo uri) {
        SigningView view = service.propose(request, caller.get());
        return Answers.created(uri, view.id(), view, view.version());
    }

    @GET
    @Path("/{id}/steps")
    @Access(Act.READ)
    @Operation(
            operationId = "getSigningSteps",
            summary = "What may I do",
            description = "What the caller may do to the signing as it stands, and for which parties.")
    @APIResponse(responseCode = "200", description = "The steps.")
    public SigningSteps steps(@PathParam("id") UUID id) {
        return service.steps(id, caller.get());
    }

    @GET
    @Path("/{id}/texts")
    @Access(Act.READ)
    @Operation(
            operationId = "getSigningTexts",
            summary = "The versions of the text",
            description = "Oldest first; who sees the signing sees them.")
    @APIResponse(responseCode = "200", description = "The versions.")
    public SigningTexts texts(@PathParam("id") UUID id) {
        return service.texts(id, caller.get());
    }

    @GET
    @Path("/{id}/tree")
    @Access(Act.READ)
    @Operation(
            operationId = "getSigningTree",
            summary = "The agreements that hang together",
            description = "What a signing stands under, and what has taken effect under the same.")
    @APIResponse(responseCode = "200", description = "The agreements.")
    public SigningTree tree(@PathParam("id") UUID id) {
        return service.tree(id, caller.get());
    }

    @POST
    @Path("/{id}/revision")
    @Access(Act.SIGNING_REVISE)
    @Operation(
            operationId = "reviseSigning",
            summary = "Change the text",
            description = "Puts a new version before the parties, while none of them has confirmed.")
    @APIResponse(
            responseCode = "200",
            description = "With the new text.",
            content = @Content(schema = @Schema(implementation = SigningView.class)))
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ReviseTextRequest request) {
        SigningView view = service.revise(id, Version.required(ifMatch), request, caller.get());
        return Answers.changed(view, view.version());
    }

    @POST
    @Path("/{id}/parties/{partyId}/confirmation")
    @Access(Act.SIGNING_CONFIRM)
    @Operation(
            operationId = "confirmSigning",
            summary = "Confirm for a party",
            description =
                    "By the party itself, for the text that is named; twice is once. Whose account has a second factor shows it again."
                            + " The last confirmation makes the signing take effect.")
    @APIResponse(
            responseCode = "200",
            description = "As confirmed.",
            content = @Content(schema = @Schema(implementation = SigningView.class)))
    public Response confirm(
            @PathParam("id") UUID id, @PathParam("partyId") UUID partyId, @Valid @NotNull ConfirmRequest request) {
        SigningView view = confirmation.confirm(id, partyId, request, caller.get());
        return Answers.changed(view, view.version());
    }

    @POST
    @Path("/{id}/parties/{partyId}/decline")
    @Access(Act.SIGNING_DECLINE)
    @Operation(
            operationId = "declineSigning",
            summary = "Decline for a party",
            description = "By the party itself, with the reason; the proposal ends for all. Twice is once.")
    @APIResponse(
            responseCode = "200",
            description = "As declined.",
            content = @Content(schema = @Schema(implementation = SigningView.class)))
    public Response decline(
            @PathParam("id") UUID id, @PathParam("partyId") UUID partyId, @Valid @NotNull ReasonRequest request) {
        SigningView view = confirmations.decline(id, partyId, request.reason(), caller.get());
        return Answers.changed(view, view.version());
    }

    @POST
    @Path("/{id}/void")
    @Access(Act.SIGNING_VOID)
    @Operation(
            operationId = "voidSigning",
            summary = "Void a signing",
            description =
                    "With the reason. A proposal by its parties or their department; what is in force by the department of its division"
                            + " alone. Another signing may then take its place (`supersedesId`).")
    @APIResponse(
            responseCode = "200",
            description = "As voided.",
            content = @Content(schema = @Schema(implementation = SigningView.class)))
    public Response makeVoid(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        SigningView view = service.makeVoid(id, Version.required(ifMatch), request.reason(), caller.get());
        return Answers.changed(view, view.version());
    }
}
