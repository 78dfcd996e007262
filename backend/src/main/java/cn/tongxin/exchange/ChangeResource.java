package cn.tongxin.exchange;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.CurrentCaller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The change feed. */
@Path("/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange", description = "What other systems take over, and the search over all records.")
public class ChangeResource {

    private final ChangeService service;
    private final CurrentCaller caller;

    ChangeResource(ChangeService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    /** On a virtual thread: a caller that waits keeps no worker from others. */
    @GET
    @RunOnVirtualThread
    @Access(Act.READ)
    @Operation(
            operationId = "readChanges",
            summary = "Read what changed",
            description =
                    "Everything after a position, in order, as far as the caller may see it. To follow: read from 0, then again and"
                            + " again with `after` set to `nextAfter` of the answer before, and with `wait` so that the answer comes"
                            + " when there is something. A record that is no longer public is told of once more, by the act that hid it.")
    @APIResponse(responseCode = "200", description = "The changes; none when nothing came while waiting.")
    public Changes read(
            @BeanParam @Valid ChangeFilter filter,
            @QueryParam("wait")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(30)
                    @Parameter(description = "Seconds to wait for a change when there is none yet, 0 to 30.")
                    int seconds) {
        return service.read(filter, seconds, caller.get());
    }
}
