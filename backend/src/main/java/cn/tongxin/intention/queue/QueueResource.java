package cn.tongxin.intention.queue;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The queue of departments. */
@Path("/review-queue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intentions")
public class QueueResource {

    private final QueueService service;
    private final CurrentCaller caller;

    QueueResource(QueueService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Access(Act.INTENTION_QUEUE_SEE)
    @Operation(
            operationId = "listReviewQueue",
            summary = "List what waits to be decided",
            description =
                    "In the divisions of the caller's department; what waits longest comes first. Sorts: submittedAt, -submittedAt.")
    @APIResponse(responseCode = "200", description = "A page of intentions that wait.")
    public Page<WaitingIntention> list(@Valid @BeanParam QueueFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, caller.get(), page);
    }
}
