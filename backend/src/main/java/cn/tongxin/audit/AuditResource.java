package cn.tongxin.audit;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit trail. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "Who did what: for the audit administrator alone.")
public class AuditResource {

    private final AuditService service;
    private final CurrentCaller caller;

    AuditResource(AuditService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Access(Act.AUDIT_READ)
    @Operation(
            operationId = "listAuditEntries",
            summary = "Read the audit trail",
            description =
                    "All that was done and all that was refused, newest first, up to now. Reading is itself kept in the trail, the same"
                            + " reading once a minute.")
    @APIResponse(responseCode = "200", description = "A page of the trail.")
    public AuditPage list(@BeanParam @Valid AuditFilter filter, @BeanParam @Valid PageRequest page) {
        return service.list(filter, page, caller.get());
    }

    @GET
    @Path("/{position}")
    @Access(Act.AUDIT_READ)
    @Operation(
            operationId = "getAuditEntry",
            summary = "Read one row of the audit trail",
            description = "The row at a position; it never changes.")
    @APIResponse(responseCode = "200", description = "The row.")
    public AuditEntry read(
            @PathParam("position") @Min(1) @Parameter(description = "Place in the journal.", example = "1024")
                    long position) {
        return service.read(position, caller.get());
    }

    @GET
    @Path("/chain")
    @Access(Act.AUDIT_READ)
    @Operation(
            operationId = "getAuditChain",
            summary = "Read the state of the chain",
            description =
                    "The last position with its hash, and what the verifier proved last. Keep position and hash outside: by them it shows"
                            + " when the end of the journal was rewritten.")
    @APIResponse(responseCode = "200", description = "The state of the chain.")
    public AuditChain chain() {
        return service.chain();
    }

    /** On a virtual thread: a slow reader keeps no worker from others. */
    @GET
    @Path("/export")
    @Produces({"text/csv", "application/x-ndjson"})
    @RunOnVirtualThread
    @Access(Act.AUDIT_READ)
    @Operation(
            operationId = "exportAuditEntries",
            summary = "Export the audit trail",
            description =
                    "All that the filter finds, as in the list and in its order; of any length. NDJSON holds the rows as the list gives"
                            + " them, from which the chain can be verified elsewhere; CSV the same for a spreadsheet. Each export is kept"
                            + " in the trail.")
    @APIResponse(
            responseCode = "200",
            description = "The rows.",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = String.class))
            })
    public Response export(
            @QueryParam("format") @NotNull @Parameter(required = true, description = "How the rows are written.")
                    AuditFormat format,
            @BeanParam @Valid AuditFilter filter) {
        AuditExport rows = service.export(format, filter, caller.get());
        return Response.ok(rows)
                .type(format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.fileName("audit") + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
