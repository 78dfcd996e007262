package cn.tongxin.intention.partner;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.identity.Version;
import cn.tongxin.intention.IntentionView;
import cn.tongxin.intention.ReasonRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Partners of an intention: asked by the lead, answering for themselves. */
@Path("/intentions/{id}/partners")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Intentions")
public class PartnerResource {

    private static final String ORGANIZATION = "The organization that is asked.";

    private final PartnerService service;
    private final CurrentCaller caller;

    PartnerResource(PartnerService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Access(Act.RECORD_SEE)
    @Operation(
            operationId = "getPartners",
            summary = "Who was asked to take part",
            description =
                    "With their answers. For its own people and departments; to everybody else only those that take part are shown, with the intention.")
    @APIResponse(responseCode = "200", description = "The organizations beside the lead.")
    public PartnersView all(@PathParam("id") UUID id) {
        return service.all(id, caller.get());
    }

    @POST
    @Access(Act.INTENTION_INVITE)
    @Operation(
            operationId = "invitePartner",
            summary = "Invite a partner",
            description =
                    "By the lead. The organization reads the intention from now on, and is a partner once it has accepted.")
    @APIResponse(
            responseCode = "200",
            description = "With the invitation.",
            content = @Content(schema = @Schema(implementation = IntentionView.class)))
    public Response invite(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull InvitePartnerRequest request) {
        return answer(service.invite(id, Version.required(ifMatch), request.organizationId(), caller.get()));
    }

    @POST
    @Path("/{organizationId}/withdrawal")
    @Access(Act.INTENTION_INVITE)
    @Operation(
            operationId = "withdrawPartnerInvitation",
            summary = "Take an invitation back",
            description = "By the lead, before it is answered.")
    @APIResponse(
            responseCode = "200",
            description = "Without the invitation.",
            content = @Content(schema = @Schema(implementation = IntentionView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @Parameter(description = ORGANIZATION) @PathParam("organizationId") UUID organizationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(service.withdraw(id, organizationId, Version.required(ifMatch), caller.get()));
    }

    @POST
    @Path("/{organizationId}/acceptance")
    @Access(Act.INTENTION_JOIN)
    @Operation(
            operationId = "joinIntention",
            summary = "Accept an invitation to an intention",
            description =
                    "By the organization itself, for what it has read; from now on it is a partner. Twice is once.")
    @APIResponse(
            responseCode = "200",
            description = "With the partner.",
            content = @Content(schema = @Schema(implementation = IntentionView.class)))
    public Response join(
            @PathParam("id") UUID id,
            @Parameter(description = ORGANIZATION) @PathParam("organizationId") UUID organizationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(service.join(id, organizationId, Version.required(ifMatch), caller.get()));
    }

    @POST
    @Path("/{organizationId}/refusal")
    @Access(Act.INTENTION_DECLINE)
    @Operation(
            operationId = "declineIntention",
            summary = "Decline an invitation, or take part no longer",
            description =
                    "By the organization itself, with the reason. What is not public it does not read any more from now on.")
    @APIResponse(
            responseCode = "200",
            description = "Without it.",
            content = @Content(schema = @Schema(implementation = IntentionView.class)))
    public Response decline(
            @PathParam("id") UUID id,
            @Parameter(description = ORGANIZATION) @PathParam("organizationId") UUID organizationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return answer(service.decline(id, organizationId, Version.required(ifMatch), request.reason(), caller.get()));
    }

    private static Response answer(IntentionView view) {
        return Answers.changed(view, view.version());
    }
}
