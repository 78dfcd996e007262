package cn.tongxin.apiclient;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.identity.Version;
import cn.tongxin.journal.History;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Systems of departments: register, change, revoke; what they use. */
@Path("/api-clients")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "API clients", description = "Systems of departments that call by themselves, their keys and their use.")
public class ApiClientResource {

    private final ApiClientService service;
    private final CurrentCaller caller;

    ApiClientResource(ApiClientService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Access(Act.API_CLIENT_SEE)
    @Operation(
            operationId = "listApiClients",
            summary = "List systems",
            description =
                    "Those that may act in one of the caller's divisions; all for the security administrator. Newest first;"
                            + " with `q` the best matches first. Sorts: -id, name, expiresOn.")
    @APIResponse(responseCode = "200", description = "A page of systems.")
    public Page<ApiClientSummary> list(@Valid @BeanParam ApiClientFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, caller.get(), page);
    }

    @GET
    @Path("/{id}")
    @Access(Act.API_CLIENT_SEE)
    @Operation(operationId = "getApiClient", summary = "Read a system", description = "With its keys, without secrets.")
    @Extension(name = "x-versioned", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "The system.",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        ApiClientView view = service.read(id, caller.get());
        return Answers.read(request, view, view.version());
    }

    @GET
    @Path("/{id}/history")
    @Access(Act.API_CLIENT_SEE)
    @Operation(
            operationId = "getApiClientHistory",
            summary = "What happened to a system",
            description = "From the journal, oldest first: who gave it what, and every key.")
    @APIResponse(responseCode = "200", description = "The history.")
    public History history(@PathParam("id") UUID id) {
        return service.history(id, caller.get());
    }

    @GET
    @Path("/{id}/usage")
    @Access(Act.API_CLIENT_SEE)
    @Operation(
            operationId = "getApiClientUsage",
            summary = "What a system uses",
            description = "How many requests by day and part of the contract, and how many were turned away.")
    @APIResponse(responseCode = "200", description = "The usage.")
    public ApiClientUsage usage(
            @PathParam("id") UUID id,
            @QueryParam("days")
                    @DefaultValue("30")
                    @Min(1)
                    @Max(400)
                    @Parameter(description = "How many days, today included.")
                    int days) {
        return service.usage(id, days, caller.get());
    }

    @POST
    @Access(Act.API_CLIENT_KEEP)
    @Operation(
            operationId = "registerApiClient",
            summary = "Register a system",
            description = "Within the caller's divisions. It has no key yet.")
    @APIResponse(
            responseCode = "201",
            description = "As registered.",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    public Response register(@Valid @NotNull ApiClientRequest request, @Context UriInfo uri) {
        ApiClientView view = service.register(request, caller.get());
        return Answers.created(uri, view.id(), view, view.version());
    }

    @PUT
    @Path("/{id}")
    @Access(Act.API_CLIENT_KEEP)
    @Operation(
            operationId = "changeApiClient",
            summary = "Change a system",
            description = "Replaces what is said of it; holds at its next request, for its tokens too.")
    @APIResponse(
            responseCode = "200",
            description = "As changed.",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ApiClientRequest request) {
        return answer(service.change(id, Version.required(ifMatch), request, caller.get()));
    }

    @POST
    @Path("/{id}/revocation")
    @Access(Act.API_CLIENT_KEEP)
    @Operation(
            operationId = "revokeApiClient",
            summary = "Revoke a system",
            description = "For good, with all its keys and tokens; holds at its next request.")
    @APIResponse(
            responseCode = "200",
            description = "As revoked.",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    public Response revoke(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull RevokeRequest request) {
        return answer(service.revoke(id, Version.required(ifMatch), request.reason(), caller.get()));
    }

    private static Response answer(ApiClientView view) {
        return Answers.changed(view, view.version());
    }
}
