package cn.tongxin.signing.aspect;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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

/** Aspects of agreements, their tasks, and what is reported of them. */
@Path("/signings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Signings")
public class AspectResource {

    private final AspectService service;
    private final CurrentCaller caller;

    AspectResource(AspectService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/aspects")
    @Access(Act.READ)
    @Operation(
            operationId = "getSigningAspects",
            summary = "How an agreement is carried out",
            description = "Its aspects with their tasks, who answers for each, and how far it has come.")
    @APIResponse(responseCode = "200", description = "The aspects.")
    public SigningAspects aspects(@PathParam("id") UUID id) {
        return service.of(id, caller.get());
    }

    @POST
    @Path("/{id}/aspects")
    @Access(Act.SIGNING_TASK_WRITE)
    @Operation(
            operationId = "addSigningAspect",
            summary = "Add an aspect",
            description = "With its first tasks, to an agreement in force; 50 aspects at most.")
    @APIResponse(responseCode = "200", description = "All aspects.")
    public SigningAspects addAspect(@PathParam("id") UUID id, @Valid @NotNull AddAspectRequest request) {
        return service.addAspect(id, request, caller.get());
    }

    @POST
    @Path("/{id}/aspects/{aspectId}/tasks")
    @Access(Act.SIGNING_TASK_WRITE)
    @Operation(
            operationId = "addSigningTask",
            summary = "Add a task",
            description = "To an aspect of an agreement in force; 50 tasks at most.")
    @APIResponse(responseCode = "200", description = "All aspects.")
    public SigningAspects addTask(
            @PathParam("id") UUID id, @PathParam("aspectId") UUID aspectId, @Valid @NotNull TaskRequest request) {
        return service.addTask(id, aspectId, request, caller.get());
    }

    @GET
    @Path("/{id}/tasks/{taskId}")
    @Access(Act.READ)
    @Operation(operationId = "getSigningTask", summary = "Read a task", description = "One task of an agreement.")
    @Extension(name = "x-versioned", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "The task.",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response task(@PathParam("id") UUID id, @PathParam("taskId") UUID taskId, @Context Request request) {
        TaskView task = service.task(id, taskId, caller.get());
        return Answers.read(request, task, task.version());
    }

    @POST
    @Path("/{id}/tasks/{taskId}/progress")
    @Access(Act.SIGNING_PROGRESS_REPORT)
    @Operation(
            operationId = "reportSigningProgress",
            summary = "Report on a task",
            description = "By the party that answers for it, or the department that looks after the agreement.")
    @APIResponse(
            responseCode = "200",
            description = "The task as reported.",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response report(
            @PathParam("id") UUID id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ReportProgressRequest request) {
        TaskView task = service.report(id, taskId, Version.required(ifMatch), request, caller.get());
        return Answers.changed(task, task.version());
    }

    @GET
    @Path("/{id}/tasks/{taskId}/progress")
    @Access(Act.READ)
    @Operation(
            operationId = "listSigningProgress",
            summary = "List what was reported of a task",
            description = "The newest comes first.")
    @APIResponse(responseCode = "200", description = "A page of reports.")
    public Page<ProgressReport> reports(
            @PathParam("id") UUID id, @PathParam("taskId") UUID taskId, @Valid @BeanParam PageRequest page) {
        return service.reports(id, taskId, caller.get(), page);
    }
}
