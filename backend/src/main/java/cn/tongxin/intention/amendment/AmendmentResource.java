package cn.tongxin.intention.amendment;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.identity.Version;
import cn.tongxin.intention.ReasonRequest;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proposed changes of an accepted intention. */
@Path("/intentions/{id}/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Intentions")
public class AmendmentResource {

    private static final String AMENDMENT = "The amendment.";

    private final AmendmentService service;
    private final CurrentCaller caller;

    AmendmentResource(AmendmentService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Access(Act.RECORD_SEE)
    @Operation(
            operationId = "listAmendments",
            summary = "List the amendments of an intention",
            description = "For its lead, its partners and its departments. Newest first.")
    @APIResponse(responseCode = "200", description = "A page of amendments.")
    public Page<AmendmentView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return service.list(id, caller.get(), page);
    }

    @GET
    @Path("/{amendmentId}")
    @Access(Act.RECORD_SEE)
    @Operation(
            operationId = "getAmendment",
            summary = "Read an amendment",
            description = "What the intention said, what it is to say, and which fields differ.")
    @Extension(name = "x-versioned", value = "true")
    @APIResponse(
            responseCode = "200",
            description = AMENDMENT,
            content = @Content(schema = @Schema(implementation = AmendmentView.class)))
    public Response read(
            @PathParam("id") UUID id,
            @Parameter(description = AMENDMENT) @PathParam("amendmentId") UUID amendmentId,
            @Context Request request) {
        AmendmentView view = service.read(id, amendmentId, caller.get());
        return Answers.read(request, view, view.version());
    }

    @POST
    @Access(Act.INTENTION_AMEND)
    @Operation(
            operationId = "proposeAmendment",
            summary = "Propose an amendment",
            description =
                    "By the lead, of what was accepted and is not signed yet; If-Match is the intention's. There is one open at a time.")
    @APIResponse(
            responseCode = "201",
            description = "As proposed.",
            content = @Content(schema = @Schema(implementation = AmendmentView.class)))
    public Response propose(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ProposeAmendmentRequest request,
            @Context UriInfo uri) {
        AmendmentView view = service.propose(id, Version.required(ifMatch), request, caller.get());
        return Answers.created(uri, view.id(), view, view.version());
    }

    @POST
    @Path("/{amendmentId}/acceptance")
    @Access(Act.INTENTION_DECIDE_AMENDMENT)
    @Operation(
            operationId = "acceptAmendment",
            summary = "Accept an amendment",
            description = "By the department. The intention says it from that moment on; If-Match is the amendment's.")
    @APIResponse(
            responseCode = "200",
            description = "As accepted.",
            content = @Content(schema = @Schema(implementation = AmendmentView.class)))
    public Response accept(
            @PathParam("id") UUID id,
            @Parameter(description = AMENDMENT) @PathParam("amendmentId") UUID amendmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(service.accept(id, amendmentId, Version.required(ifMatch), caller.get()));
    }

    @POST
    @Path("/{amendmentId}/rejection")
    @Access(Act.INTENTION_DECIDE_AMENDMENT)
    @Operation(
            operationId = "rejectAmendment",
            summary = "Reject an amendment",
            description = "By the department, with the reason. The intention stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "As rejected.",
            content = @Content(schema = @Schema(implementation = AmendmentView.class)))
    public Response reject(
            @PathParam("id") UUID id,
            @Parameter(description = AMENDMENT) @PathParam("amendmentId") UUID amendmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return answer(service.reject(id, amendmentId, Version.required(ifMatch), request.reason(), caller.get()));
    }

    @POST
    @Path("/{amendmentId}/withdrawal")
    @Access(Act.INTENTION_AMEND)
    @Operation(
            operationId = "withdrawAmendment",
            summary = "Withdraw an amendment",
            description = "By the lead, before it is decided.")
    @APIResponse(
            responseCode = "200",
            description = "As withdrawn.",
            content = @Content(schema = @Schema(implementation = AmendmentView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @Parameter(description = AMENDMENT) @PathParam("amendmentId") UUID amendmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return answer(service.withdraw(id, amendmentId, Version.required(ifMatch), request.reason(), caller.get()));
    }

    private static Response answer(AmendmentView view) {
        return Answers.changed(view, view.version());
    }
}
