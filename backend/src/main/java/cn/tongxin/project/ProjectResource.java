package cn.tongxin.project;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
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

/** Reading projects. */
@Path("/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Projects",
        description =
                "What is carried out, and what its ledger adds up to. A project begins when its signing takes effect.")
public class ProjectResource {

    private final ProjectService service;
    private final CurrentCaller caller;

    ProjectResource(ProjectService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Access(Act.READ)
    @Operation(
            operationId = "listProjects",
            summary = "List projects",
            description =
                    "Latest start first, undated ones last. Sort: `-startedOn` (the list's own), `-updatedAt`, `name`; with `q` the best"
                            + " match first (`relevance`).")
    @APIResponse(responseCode = "200", description = "A page of projects.")
    public Page<ProjectSummary> list(@Valid @BeanParam ProjectFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Access(Act.READ)
    @Extension(name = "x-versioned", value = "true")
    @Operation(
            operationId = "getProject",
            summary = "Read a project",
            description =
                    "With its bodies, places, zones, the totals of its ledger, and the documents that tell of it.")
    @APIResponse(
            responseCode = "200",
            description = "The project.",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        ProjectView project = service.read(id, caller.get());
        return Answers.read(request, project, project.version());
    }

    @GET
    @Path("/{id}/history")
    @Access(Act.READ)
    @Operation(
            operationId = "getProjectHistory",
            summary = "History of a project",
            description = "All its changes, oldest first.")
    @APIResponse(responseCode = "200", description = "The changes.")
    public History history(@PathParam("id") UUID id) {
        return service.history(id, caller.get());
    }
}
