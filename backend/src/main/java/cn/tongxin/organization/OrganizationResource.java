package cn.tongxin.organization;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.identity.Version;
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
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register. */
@Path("/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Organizations",
        description = "The register: social organizations, and every other body that can be a party.")
public class OrganizationResource {

    private final OrganizationService service;
    private final CurrentCaller caller;

    OrganizationResource(OrganizationService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Access(Act.READ)
    @Operation(
            operationId = "listOrganizations",
            summary = "List organizations",
            description =
                    "By name in pinyin order. Sorts: name, -updatedAt; relevance with q. Bodies that were merged into another are left out.")
    @APIResponse(responseCode = "200", description = "A page of organizations.")
    public Page<OrganizationSummary> list(
            @Valid @BeanParam OrganizationFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Access(Act.READ)
    @Operation(
            operationId = "getOrganization",
            summary = "Read an organization",
            description = "A body that was merged keeps answering; mergedInto names the one that goes on.")
    @Extension(name = "x-versioned", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "The organization.",
            content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        OrganizationView view = service.read(id);
        return Answers.read(request, view, view.version());
    }

    @GET
    @Path("/by-credit-code/{creditCode}")
    @Access(Act.READ)
    @Operation(
            operationId = "getOrganizationByCreditCode",
            summary = "Read the organization that holds a credit code",
            description =
                    "Spaces, hyphens, width and case of the code do not matter. A code that fails its check is a 400 that says which.")
    @Extension(name = "x-versioned", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "The organization.",
            content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    public Response readByCreditCode(
            @PathParam("creditCode") @Parameter(description = "In any form of typing.", example = "511100005020000510")
                    String creditCode,
            @Context Request request) {
        OrganizationView view = service.readByCreditCode(creditCode);
        return Answers.read(request, view, view.version());
    }

    @GET
    @Path("/{id}/history")
    @Access(Act.READ)
    @Operation(
            operationId = "getOrganizationHistory",
            summary = "What happened to an organization",
            description = "From the journal, oldest first.")
    @APIResponse(responseCode = "200", description = "The history.")
    public History history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Access(Act.ORGANIZATION_REGISTER)
    @Operation(
            operationId = "registerOrganization",
            summary = "Enter an organization",
            description =
                    "By the department of its division. Bodies with nearly the same name are named in lookAlikes; nothing is merged.")
    @APIResponse(
            responseCode = "201",
            description = "As entered.",
            content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    public Response register(@Valid @NotNull OrganizationRequest request, @Context UriInfo uri) {
        OrganizationView view = service.register(request, caller.get());
        return Answers.created(uri, view.id(), view, view.version());
    }

    @PUT
    @Path("/{id}")
    @Access(Act.ORGANIZATION_PROFILE_CHANGE)
    @Operation(
            operationId = "changeOrganization",
            summary = "Change an organization",
            description =
                    "By the department of its division; a member of the organization changes introduction, offer, need, fields and website.")
    @APIResponse(
            responseCode = "200",
            description = "As changed.",
            content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull OrganizationRequest request) {
        OrganizationView view = service.change(id, Version.required(ifMatch), request, caller.get());
        return Answers.changed(view, view.version());
    }
}
