package cn.tongxin.funding.people;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.intention.ReasonRequest;
import cn.tongxin.journal.History;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Beneficiaries of projects. */
@Path("/beneficiary-records")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Beneficiaries",
        description = "People that projects reach, record by record. People and person-times are never added together.")
public class BeneficiaryResource {

    private final BeneficiaryService service;
    private final CurrentCaller caller;

    BeneficiaryResource(BeneficiaryService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Access(Act.READ)
    @Operation(
            operationId = "listBeneficiaryRecords",
            summary = "List beneficiary records",
            description = "Latest date first. Sort: `-onDate` (the list's own), `-id` (latest reported first).")
    @APIResponse(responseCode = "200", description = "A page of beneficiary records.")
    public Page<BeneficiaryRecordView> list(
            @Valid @BeanParam BeneficiaryFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Access(Act.READ)
    @Extension(name = "x-versioned", value = "true")
    @Operation(
            operationId = "getBeneficiaryRecord",
            summary = "Read a beneficiary record",
            description = "With what it reverses, or what reversed it.")
    @APIResponse(
            responseCode = "200",
            description = "The record.",
            content = @Content(schema = @Schema(implementation = BeneficiaryRecordView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        BeneficiaryRecordView record = service.read(id);
        return Answers.read(request, record, record.version());
    }

    @GET
    @Path("/{id}/history")
    @Access(Act.READ)
    @Operation(
            operationId = "getBeneficiaryRecordHistory",
            summary = "History of a beneficiary record",
            description = "Its row of the journal.")
    @APIResponse(responseCode = "200", description = "The changes.")
    public History history(@PathParam("id") UUID id) {
        return service.history(id, caller.get());
    }

    @POST
    @Access(Act.LEDGER_REPORT)
    @Operation(
            operationId = "reportBeneficiaries",
            summary = "Report beneficiaries",
            description = "By members of the project's bodies, officers of its places, and administrators.")
    @APIResponse(
            responseCode = "201",
            description = "The record.",
            content = @Content(schema = @Schema(implementation = BeneficiaryRecordView.class)))
    public Response report(@Valid @NotNull ReportBeneficiariesRequest request, @Context UriInfo uri) {
        BeneficiaryRecordView record = service.report(request, caller.get());
        return Answers.created(uri, record.id(), record, record.version());
    }

    @POST
    @Path("/{id}/reversal")
    @Access(Act.LEDGER_REVERSE)
    @Operation(
            operationId = "reverseBeneficiaryRecord",
            summary = "Take a beneficiary record back",
            description =
                    "Adds a record with the sign turned that names what it reverses and why; a record is reversed once. What is right"
                            + " instead is reported anew.")
    @APIResponse(
            responseCode = "201",
            description = "The reversal.",
            content = @Content(schema = @Schema(implementation = BeneficiaryRecordView.class)))
    public Response reverse(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest request, @Context UriInfo uri) {
        BeneficiaryRecordView reversal = service.reverse(id, request.reason(), caller.get());
        return Answers.created(
                uri.getBaseUriBuilder().path(BeneficiaryResource.class), reversal.id(), reversal, reversal.version());
    }
}
