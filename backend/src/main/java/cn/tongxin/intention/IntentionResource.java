package cn.tongxin.intention;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.intention.answer.IntentionAnswersView;
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

/** Reading intentions. */
@Path("/intentions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intentions", description = "What organizations plan to do across regions.")
public class IntentionResource {

    private final IntentionService service;
    private final CurrentCaller caller;

    IntentionResource(IntentionService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Access(Act.READ)
    @Operation(
            operationId = "listIntentions",
            summary = "List intentions",
            description =
                    "Anybody sees those that are public; members their own too, officers what was submitted in their division."
                            + " Newest first. Sorts: -id, -updatedAt, -budget, submittedAt; relevance with q.")
    @APIResponse(responseCode = "200", description = "A page of intentions.")
    public Page<IntentionSummary> list(@Valid @BeanParam IntentionFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, caller.get(), page);
    }

    @GET
    @Path("/{id}")
    @Access(Act.READ)
    @Operation(operationId = "getIntention", summary = "Read an intention", description = "One intention in full.")
    @Extension(name = "x-versioned", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "The intention.",
            content = @Content(schema = @Schema(implementation = IntentionView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        IntentionView view = service.read(id, caller.get());
        return Answers.read(request, view, view.version());
    }

    @GET
    @Path("/{id}/steps")
    @Access(Act.READ)
    @Operation(
            operationId = "getIntentionSteps",
            summary = "What may I do",
            description = "The steps that the caller may take on the intention as it stands.")
    @APIResponse(responseCode = "200", description = "The steps.")
    public IntentionSteps steps(@PathParam("id") UUID id) {
        return service.steps(id, caller.get());
    }

    @GET
    @Path("/{id}/answers")
    @Access(Act.RECORD_SEE)
    @Operation(
            operationId = "getIntentionAnswers",
            summary = "What an intention answers to its call",
            description =
                    "The questions of the call and the answers. For its own people and departments, also when it is public.")
    @APIResponse(responseCode = "200", description = "Questions and answers.")
    public IntentionAnswersView answers(@PathParam("id") UUID id) {
        return service.answers(id, caller.get());
    }

    @GET
    @Path("/{id}/history")
    @Access(Act.READ)
    @Operation(
            operationId = "getIntentionHistory",
            summary = "What happened to an intention",
            description = "From the journal, oldest first.")
    @APIResponse(responseCode = "200", description = "The history.")
    public History history(@PathParam("id") UUID id) {
        return service.history(id, caller.get());
    }
}
