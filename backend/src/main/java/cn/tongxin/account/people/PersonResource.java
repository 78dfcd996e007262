package cn.tongxin.account.people;

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
import jakarta.ws.rs.DELETE;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The accounts of the people whom the caller looks after. */
@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "People",
        description =
                "Accounts, roles and invitations, within the reach of who looks after an organization's or a department's people.")
public class PersonResource {

    private final PersonService service;
    private final CurrentCaller caller;

    PersonResource(PersonService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Access(Act.ACCOUNT_SEE)
    @Operation(
            operationId = "listAccounts",
            summary = "List people",
            description =
                    "Those with a role within the caller's reach, by name in pinyin order. Sorts: name, -createdAt; relevance with q.")
    @APIResponse(responseCode = "200", description = "A page of people.")
    public Page<PersonSummary> list(@Valid @BeanParam PersonFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, caller.get(), page);
    }

    @GET
    @Path("/{id}")
    @Access(Act.ACCOUNT_SEE)
    @Operation(
            operationId = "getAccount",
            summary = "Read a person's account",
            description =
                    "With those of the person's roles that lie within the caller's reach, and what the caller may do.")
    @Extension(name = "x-versioned", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "The person.",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        PersonView view = service.read(id, caller.get());
        return Answers.read(request, view, view.version());
    }

    @POST
    @Path("/{id}/lock")
    @Access(Act.ACCOUNT_LOCK)
    @Operation(
            operationId = "lockAccount",
            summary = "Lock an account",
            description =
                    "Ends its sessions at once. Needs reach over every role of the person; nobody locks themself, or the last security administrator.")
    @APIResponse(
            responseCode = "200",
            description = "As locked.",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response lock(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull LockPersonRequest request) {
        return answer(service.lock(id, Version.required(ifMatch), request.reason(), caller.get()));
    }

    @POST
    @Path("/{id}/unlock")
    @Access(Act.ACCOUNT_LOCK)
    @Operation(
            operationId = "unlockAccount",
            summary = "Unlock an account",
            description =
                    "By who could give the role by which it was locked: an organization does not lift a department's lock.")
    @APIResponse(
            responseCode = "200",
            description = "As unlocked.",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response unlock(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(service.unlock(id, Version.required(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/one-time-password")
    @Access(Act.ACCOUNT_RECOVER)
    @Operation(
            operationId = "setOneTimePassword",
            summary = "Let in a person who lost the password",
            description =
                    "Draws a password that must be changed at the next sign-in, and ends the account's sessions. It is in this answer only,"
                            + " so it is not kept for a retry.")
    @Extension(name = "x-unkept", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "The password.",
            content = @Content(schema = @Schema(implementation = OneTimePassword.class)))
    public Response setOneTimePassword(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        PersonService.LetIn letIn = service.setOneTimePassword(id, Version.required(ifMatch), caller.get());
        return Response.fromResponse(Answers.changed(letIn.password(), letIn.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @Path("/{id}/second-factor")
    @Access(Act.ACCOUNT_RECOVER)
    @Operation(
            operationId = "removeSecondFactorOfAccount",
            summary = "Take away the second factor of a person who lost it",
            description =
                    "Ends the account's sessions. Where a role of the person requires a second factor, the next sign-in asks for another.")
    @APIResponse(
            responseCode = "200",
            description = "The person without it.",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response removeSecondFactor(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(service.removeSecondFactor(id, Version.required(ifMatch), caller.get()));
    }

    private static Response answer(PersonView view) {
        return Answers.changed(view, view.version());
    }
}
