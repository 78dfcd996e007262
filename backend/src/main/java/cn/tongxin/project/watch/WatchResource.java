package cn.tongxin.project.watch;

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

/** Projects of which nothing has been heard. */
@Path("/stalled-projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
public class WatchResource {

    private final WatchService service;
    private final CurrentCaller caller;

    WatchResource(WatchService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Access(Act.PROJECT_WATCH)
    @Operation(
            operationId = "listStalledProjects",
            summary = "List projects of which nothing has been heard",
            description =
                    "In the places of the caller's department or zone; quiet for longest first. Sorts: `since`, `-since`. Only projects that began with a signing here are looked at.")
    @APIResponse(responseCode = "200", description = "A page of projects that have gone quiet.")
    public Page<StalledProject> list(@Valid @BeanParam StalledFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, caller.get(), page);
    }
}
