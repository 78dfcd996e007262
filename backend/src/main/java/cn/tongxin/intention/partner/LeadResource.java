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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Handing the lead of an intention to a partner. */
@Path("/intentions/{id}/lead-offer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Intentions")
public class LeadResource {

    private final LeadService service;
    private final CurrentCaller caller;

    LeadResource(LeadService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Access(Act.INTENTION_HAND_OVER)
    @Operation(
            operationId = "offerLead",
            summary = "Offer the lead to a partner",
            description =
                    "By the lead, to one partner that has accepted. Nothing changes until it takes the lead over; another offer takes the place of this one.")
    @APIResponse(
            responseCode = "200",
            description = "With the offer.",
            content = @Content(schema = @Schema(implementation = IntentionView.class)))
    public Response offer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull OfferLeadRequest request) {
        return answer(service.offer(id, Version.required(ifMatch), request, caller.get()));
    }

    @POST
    @Path("/withdrawal")
    @Access(Act.INTENTION_HAND_OVER)
    @Operation(
            operationId = "withdrawLeadOffer",
            summary = "Take the offer of the lead back",
            description = "By the lead, before it is answered.")
    @APIResponse(
            responseCode = "200",
            description = "Without the offer.",
            content = @Content(schema = @Schema(implementation = IntentionView.class)))
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(service.withdraw(id, Version.required(ifMatch), caller.get()));
    }

    @POST
    @Path("/acceptance")
    @Access(Act.INTENTION_TAKE_OVER)
    @Operation(
            operationId = "takeLeadOver",
            summary = "Take the lead over",
            description =
                    "By the partner that it was offered to. Who led is a partner from now on; origin and department stay as they are.")
    @APIResponse(
            responseCode = "200",
            description = "With the new lead.",
            content = @Content(schema = @Schema(implementation = IntentionView.class)))
    public Response takeOver(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(service.takeOver(id, Version.required(ifMatch), caller.get()));
    }

    @POST
    @Path("/refusal")
    @Access(Act.INTENTION_TAKE_OVER)
    @Operation(
            operationId = "refuseLead",
            summary = "Do not take the lead over",
            description = "By the partner that it was offered to, with the reason. It stays a partner.")
    @APIResponse(
            responseCode = "200",
            description = "Without the offer.",
            content = @Content(schema = @Schema(implementation = IntentionView.class)))
    public Response refuse(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return answer(service.refuse(id, Version.required(ifMatch), request.reason(), caller.get()));
    }

    private static Response answer(IntentionView view) {
        return Answers.changed(view, view.version());
    }
}
