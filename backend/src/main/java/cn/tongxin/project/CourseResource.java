package cn.tongxin.project;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.identity.Version;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a project goes on, and how it ends. */
@Path("/projects/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
public class CourseResource {

    private final CourseService service;
    private final CurrentCaller caller;

    CourseResource(CourseService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/reports")
    @Access(Act.READ)
    @Operation(
            operationId = "listProjectReports",
            summary = "List what was reported of a project",
            description = "The latest day first. A report is never changed.")
    @APIResponse(responseCode = "200", description = "A page of reports.")
    public Page<ProjectReport> reports(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return service.reports(id, page);
    }

    @POST
    @Path("/reports")
    @Access(Act.PROJECT_REPORT)
    @Operation(
            operationId = "reportProject",
            summary = "Report on a project",
            description =
                    "By a body that takes part. The report of the latest day says how far the project has come; with the first, what was planned is underway.")
    @APIResponse(
            responseCode = "200",
            description = "The project as reported.",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response report(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ReportProjectRequest request) {
        return changed(service.report(id, Version.required(ifMatch), request, caller.get()));
    }

    @POST
    @Path("/milestones")
    @Access(Act.PROJECT_PLAN)
    @Operation(
            operationId = "addProjectMilestone",
            summary = "Add a milestone",
            description = "By a body that takes part; 50 at most. They stand in the order of their days.")
    @APIResponse(
            responseCode = "200",
            description = "The project with its milestones.",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response addMilestone(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull MilestoneRequest request) {
        return changed(service.addMilestone(id, Version.required(ifMatch), request, caller.get()));
    }

    @PUT
    @Path("/milestones/{milestoneId}")
    @Access(Act.PROJECT_PLAN)
    @Operation(
            operationId = "changeProjectMilestone",
            summary = "Change a milestone, or say that it was reached",
            description =
                    "By a body that takes part. The version is the project's; its history keeps what was said before.")
    @APIResponse(
            responseCode = "200",
            description = "The project with its milestones.",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response changeMilestone(
            @PathParam("id") UUID id,
            @Parameter(description = "The milestone.") @PathParam("milestoneId") UUID milestoneId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull MilestoneRequest request) {
        return changed(service.changeMilestone(id, milestoneId, Version.required(ifMatch), request, caller.get()));
    }

    @POST
    @Path("/complete")
    @Access(Act.PROJECT_COMPLETE)
    @Operation(
            operationId = "completeProject",
            summary = "Complete a project",
            description = "One that is underway: by a body that takes part, or the department that looks after it.")
    @APIResponse(
            responseCode = "200",
            description = "The project as completed.",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response complete(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull EndProjectRequest request) {
        return changed(service.complete(id, Version.required(ifMatch), request, caller.get()));
    }

    @POST
    @Path("/terminate")
    @Access(Act.PROJECT_TERMINATE)
    @Operation(
            operationId = "terminateProject",
            summary = "Terminate a project",
            description =
                    "One that will not be completed: by a body that takes part, or the department that looks after it.")
    @APIResponse(
            responseCode = "200",
            description = "The project as terminated.",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response terminate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull EndProjectRequest request) {
        return changed(service.terminate(id, Version.required(ifMatch), request, caller.get()));
    }

    private static Response changed(ProjectView project) {
        return Answers.changed(project, project.version());
    }
}
