package cn.tongxin.library.policy;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.journal.History;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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

/** Reading policies. */
@Path("/policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policies", description = "What departments and governments issued.")
public class PolicyResource {

    private final PolicyService service;

    PolicyResource(PolicyService service) {
        this.service = service;
    }

    @GET
    @Access(Act.READ)
    @Operation(
            operationId = "listPolicies",
            summary = "List policies",
            description =
                    "Latest first, undated ones last. Sort: `-issuedOn` (the list's own), `name`; with `q` the best match first (`relevance`).")
    @APIResponse(responseCode = "200", description = "A page of policies.")
    public Page<PolicySummary> list(@Valid @BeanParam PolicyFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Access(Act.READ)
    @Extension(name = "x-versioned", value = "true")
    @Operation(
            operationId = "getPolicy",
            summary = "Read a policy",
            description = "With its numbered measures, its issuers, and the documents that tell of it.")
    @APIResponse(
            responseCode = "200",
            description = "The policy.",
            content = @Content(schema = @Schema(implementation = PolicyView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        PolicyView policy = service.read(id);
        return Answers.read(request, policy, policy.version());
    }

    @GET
    @Path("/{id}/history")
    @Access(Act.READ)
    @Operation(
            operationId = "getPolicyHistory",
            summary = "History of a policy",
            description = "All its changes, oldest first.")
    @APIResponse(responseCode = "200", description = "The changes.")
    public History history(@PathParam("id") UUID id) {
        return service.history(id);
    }
}
