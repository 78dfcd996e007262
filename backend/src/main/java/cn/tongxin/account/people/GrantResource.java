package cn.tongxin.account.people;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.identity.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Roles given and taken back. */
@Path("/accounts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class GrantResource {

    private final GrantService service;
    private final CurrentCaller caller;

    GrantResource(GrantService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Path("/grants")
    @Access(Act.ACCOUNT_GRANT)
    @Operation(
            operationId = "giveRole",
            summary = "Give a role",
            description =
                    "To a person whom the caller looks after, within the caller's reach. docs/access.md says who gives which.")
    @APIResponse(
            responseCode = "200",
            description = "The person with the role.",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response give(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull GiveRoleRequest request) {
        return answer(service.give(id, Version.required(ifMatch), request, caller.get()));
    }

    @DELETE
    @Path("/grants/{grantId}")
    @Access(Act.ACCOUNT_GRANT)
    @Operation(
            operationId = "withdrawRole",
            summary = "Take a role back",
            description =
                    "It holds at the person's next request. The last role within the caller's reach goes by departure, not by this.")
    @APIResponse(
            responseCode = "200",
            description = "The person without the role.",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("grantId") @Parameter(description = "One of the person's `grants`.") UUID grantId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(service.withdraw(id, grantId, Version.required(ifMatch), caller.get()));
    }

    @POST
    @Path("/departure")
    @Access(Act.ACCOUNT_GRANT)
    @Operation(
            operationId = "departAccount",
            summary = "Record that a person has left",
            description =
                    "Takes back every role within the caller's reach and ends the sessions at once; an account without a role is closed for good.")
    @APIResponse(
            responseCode = "200",
            description = "The person as left behind.",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response depart(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(service.depart(id, Version.required(ifMatch), caller.get()));
    }

    private static Response answer(PersonView view) {
        return Answers.changed(view, view.version());
    }
}
