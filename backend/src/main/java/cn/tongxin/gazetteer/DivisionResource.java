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

/** Administrative divisions, for choosing a place and for reading codes. */
@Path("/divisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Places", description = "Administrative divisions and cooperation zones.")
public class DivisionResource {

    private final DivisionReader divisions;

    DivisionResource(DivisionReader divisions) {
        this.divisions = divisions;
    }

    @GET
    @Access(Act.READ)
    @Operation(
            operationId = "listDivisions",
            summary = "List divisions",
            description = "By code unless searched for; sorts: code, name, relevance.")
    @Extension(name = "x-versioned", value = "true")
    @APIResponse(responseCode = "200", description = "One page of divisions.")
    public RestResponse<Page<DivisionView>> list(
            @BeanParam @Valid DivisionFilter filter, @BeanParam @Valid PageRequest page, @Context Request request) {
        return ReferenceAnswer.of(request, divisions.page(filter, page));
    }

    @GET
    @Path("/{code}")
    @Access(Act.READ)
    @Operation(
            operationId = "getDivision",
            summary = "Read a division",
            description = "An alias code answers with the division it stands for.")
    @Extension(name = "x-versioned", value = "true")
    @APIResponse(responseCode = "200", description = "The division.")
    public RestResponse<DivisionView> read(
            @PathParam("code") @Parameter(description = "Code of GB/T 2260, six digits.", example = "130630")
                    String code,
            @Context Request request) {
        return ReferenceAnswer.of(request, divisions.find(code).orElseThrow(ProblemException::notFound));
    }
}
