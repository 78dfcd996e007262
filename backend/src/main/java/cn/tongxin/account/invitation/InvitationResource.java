package cn.tongxin.account.invitation;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.identity.Version;
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

/** Invitations, and what the invited does with one. */
@Path("/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class InvitationResource {

    private final InvitationService service;
    private final AcceptanceService acceptance;
    private final CurrentCaller caller;

    InvitationResource(InvitationService service, AcceptanceService acceptance, CurrentCaller caller) {
        this.service = service;
        this.acceptance = acceptance;
        this.caller = caller;
    }

    @GET
    @Access(Act.ACCOUNT_INVITE)
    @Operation(
            operationId = "listInvitations",
            summary = "List invitations",
            description = "Those to roles within the caller's reach, whoever made them; the newest first.")
    @APIResponse(responseCode = "200", description = "A page of invitations.")
    public Page<InvitationView> list(@Valid @BeanParam InvitationFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, caller.get(), page);
    }

    @GET
    @Path("/{id}")
    @Access(Act.ACCOUNT_INVITE)
    @Operation(
            operationId = "getInvitation",
            summary = "Read an invitation",
            description = "Without its link, which nobody can read again.")
    @Extension(name = "x-versioned", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "The invitation.",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        InvitationView view = service.read(id, caller.get());
        return Answers.read(request, view, view.version());
    }

    @POST
    @Access(Act.ACCOUNT_INVITE)
    @Operation(
            operationId = "invitePerson",
            summary = "Invite a person",
            description =
                    "To roles within the caller's reach (docs/access.md says who gives which). The inviter hands on the link"
                            + " `/invitation#<token>`: it is good once, for seven days unless configured otherwise, until it is withdrawn.")
    @APIResponse(
            responseCode = "201",
            description = "The invitation with its token.",
            content = @Content(schema = @Schema(implementation = NewInvitation.class)))
    public Response invite(@Valid @NotNull InvitePersonRequest request, @Context UriInfo uri) {
        NewInvitation made = service.invite(request, caller.get()).shown();
        InvitationView invitation = made.invitation();
        return Response.fromResponse(Answers.created(uri, invitation.id(), invitation, invitation.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(made)
                .build();
    }

    @POST
    @Path("/{id}/withdrawal")
    @Access(Act.ACCOUNT_INVITE)
    @Operation(
            operationId = "withdrawInvitation",
            summary = "Withdraw an invitation",
            description = "While it is open; its link is good for nothing from then on.")
    @APIResponse(
            responseCode = "200",
            description = "As withdrawn.",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        InvitationView view = service.withdraw(id, Version.required(ifMatch), caller.get());
        return Answers.changed(view, view.version());
    }

    @POST
    @Path("/offer")
    @Access(Act.INVITATION_ACCEPT)
    @Operation(
            operationId = "readInvitationOffer",
            summary = "See what an invitation offers",
            description =
                    "For the invited. A POST, because the token must not stand in an address; nothing changes. A token that is wrong, used,"
                            + " expired or withdrawn is answered alike.")
    @Extension(name = "x-unkept", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "What is offered, and by whom.",
            content = @Content(schema = @Schema(implementation = InvitationOffer.class)))
    public Response look(@Valid @NotNull InvitationTokenRequest request) {
        return unkept(acceptance.look(request.token()));
    }

    @POST
    @Path("/acceptance")
    @Access(Act.INVITATION_ACCEPT)
    @Operation(
            operationId = "acceptInvitation",
            summary = "Accept an invitation",
            description =
                    "Opens an account with the roles; a caller who is signed in has them added to the own account. Once: of two who accept at"
                            + " the same time one is told that the invitation is not open.")
    @APIResponse(
            responseCode = "200",
            description = "Accepted.",
            content = @Content(schema = @Schema(implementation = AcceptedInvitation.class)))
    @APIResponse(responseCode = "403", ref = "#/components/responses/Problem403")
    public Response accept(@Valid @NotNull AcceptInvitationRequest request) {
        return unkept(acceptance.accept(request, caller.get()));
    }

    private static Response unkept(Record answer) {
        return Response.ok(answer).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
