package cn.tongxin.operation.sample;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.CurrentCaller;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sample data for a newcomer. */
@Path("/sample-data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sample data", description = "Visibly marked records for trying out; never facts.")
public class SampleDataResource {

    private final SampleDataService service;
    private final CurrentCaller caller;

    SampleDataResource(SampleDataService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Access(Act.SAMPLE_DATA)
    @Operation(
            operationId = "addSampleData",
            summary = "Add the sample data",
            description =
                    "Adds marked bodies with synthetic credit codes, accounts of each role, and records in every state. Their"
                            + " passwords are in this answer only, so it is not kept for a retry: a second request is refused while the"
                            + " sample data is there.")
    @APIResponse(
            responseCode = "200",
            description = "Added.",
            content = @Content(schema = @Schema(implementation = SampleDataView.class)))
    public Response add() {
        return Response.ok(service.add(caller.get().name()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @Access(Act.SAMPLE_DATA)
    @Operation(
            operationId = "removeSampleData",
            summary = "Remove the sample data",
            description =
                    "Takes away every record marked as a sample, also those that sample accounts have made. Refused while"
                            + " something that is no sample stands on one.")
    @APIResponse(responseCode = "200", description = "Removed; the journal keeps what was there.")
    public SampleRemoval remove() {
        return service.remove(caller.get().name());
    }
}
