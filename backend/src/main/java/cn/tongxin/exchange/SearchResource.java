package cn.tongxin.exchange;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The one search. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange")
public class SearchResource {

    private final SearchService service;

    SearchResource(SearchService service) {
        this.service = service;
    }

    @GET
    @Access(Act.READ)
    @Operation(
            operationId = "search",
            summary = "Search all records",
            description =
                    "The best hits among what is public, by type of record: the name itself first, then names that start so, that"
                            + " contain it, other names, codes.")
    @APIResponse(responseCode = "200", description = "The hits.")
    public SearchHits search(@BeanParam @Valid SearchFilter filter) {
        return service.find(filter);
    }
}
