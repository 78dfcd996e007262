package cn.tongxin.intention.comment;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What owner and department say to each other about an intention. */
@Path("/intentions/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Intentions")
public class CommentResource {

    private final CommentService service;
    private final CurrentCaller caller;

    CommentResource(CommentService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Access(Act.INTENTION_COMMENT_SEE)
    @Operation(
            operationId = "listComments",
            summary = "Read the comments on an intention",
            description = "Between its lead, its partners and its department; nobody else reads them. Oldest first.")
    @APIResponse(responseCode = "200", description = "A page of comments.")
    public Page<CommentView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return service.list(id, caller.get(), page);
    }

    @POST
    @Access(Act.INTENTION_COMMENT)
    @Operation(
            operationId = "addComment",
            summary = "Comment on an intention",
            description = "Once it was handed in. A comment is never edited; who said it may withdraw it.")
    @APIResponse(responseCode = "200", description = "As said.")
    public CommentView add(@PathParam("id") UUID id, @Valid @NotNull CommentRequest request) {
        return service.add(id, request, caller.get());
    }

    @POST
    @Path("/{commentId}/withdrawal")
    @Access(Act.INTENTION_COMMENT_SEE)
    @Operation(
            operationId = "withdrawComment",
            summary = "Withdraw a comment",
            description = "By who said it. Its text is gone; that something was said and withdrawn stays.")
    @APIResponse(responseCode = "200", description = "As withdrawn.")
    public CommentView withdraw(
            @PathParam("id") UUID id, @Parameter(description = "The comment.") @PathParam("commentId") UUID commentId) {
        return service.withdraw(id, commentId, caller.get());
    }
}
