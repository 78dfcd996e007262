package cn.tongxin.gazetteer;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Cooperation zones. */
@Path("/zones")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Places")
public class ZoneResource {

    private final ZoneReader zones;

    ZoneResource(ZoneReader zones) {
        this.zones = zones;
    }

    @GET
    @Access(Act.READ)
    @Operation(
            operationId = "listZones",
            summary = "List zones",
            description = "In their usual order, the largest first.")
    @Extension(name = "x-versioned", value = "true")
    @APIResponse(responseCode = "200", description = "One page of zones.")
    public RestResponse<Page<ZoneView>> list(@BeanParam @Valid PageRequest page, @Context Request request) {
        return ReferenceAnswer.of(request, zones.page(page));
    }

    @GET
    @Path("/{code}")
    @Access(Act.READ)
    @Operation(
            operationId = "getZone",
            summary = "Read a zone",
            description = "With its members and the documents that name it.")
    @Extension(name = "x-versioned", value = "true")
    @APIResponse(responseCode = "200", description = "The zone.")
    public RestResponse<ZoneView> read(
            @PathParam("code") @Parameter(description = "Code of the zone.", example = "JJJ") String code,
            @Context Request request) {
        return ReferenceAnswer.of(request, zones.find(code).orElseThrow(ProblemException::notFound));
    }
}
