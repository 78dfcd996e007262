package cn.tongxin.metrics;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.Languages;
import cn.tongxin.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The public numbers. */
@Path("/metrics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Metrics",
        description = "Numbers that are counted from records, each with its definition and the records behind it.")
public class MetricResource {

    private final MetricService service;
    private final CurrentCaller caller;

    MetricResource(MetricService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Access(Act.READ)
    @Extension(name = "x-versioned", value = "true")
    @Operation(
            operationId = "getMetrics",
            summary = "Read the numbers",
            description =
                    "All numbers of a part of the records, exact to one position of the journal. With `groupBy` also told apart in"
                            + " lines: by the divisions next below (of a zone its members, else the provinces), by year, by category,"
                            + " by state, or by origin and target province. The ETag changes with the position.")
    @APIResponse(
            responseCode = "200",
            description = "The numbers.",
            content = @Content(schema = @Schema(implementation = Metrics.class)))
    public Response read(
            @BeanParam @Valid MetricFilter filter,
            @QueryParam("groupBy")
                    @Pattern(regexp = Grouping.PARAMETER, message = Grouping.PARAMETER)
                    @Parameter(description = "What lines are told apart by.")
                    @Schema(enumeration = {"division", "year", "category", "state", "origin_target"})
                    @Nullable
                    String groupBy,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
            @Context Request request) {
        Locale language = Languages.of(acceptLanguage);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag(service.position(), language));
        if (unchanged != null) {
            return unchanged.build();
        }
        Metrics metrics = service.read(filter, groupBy == null ? null : Grouping.of(groupBy), caller.get(), language);
        return Response.ok(metrics)
                .tag(tag(metrics.position(), language))
                .header(HttpHeaders.CONTENT_LANGUAGE, Languages.tag(language))
                .build();
    }

    @GET
    @Path("/definitions")
    @Access(Act.READ)
    @Operation(
            operationId = "listMetricDefinitions",
            summary = "What the numbers mean",
            description = "Name, unit and definition of each.")
    @APIResponse(
            responseCode = "200",
            description = "The definitions.",
            content = @Content(schema = @Schema(implementation = MetricDefinition.Listed.class)))
    public Response definitions(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        Locale language = Languages.of(acceptLanguage);
        return Response.ok(new MetricDefinition.Listed(MetricTexts.all(language)))
                .header(HttpHeaders.CONTENT_LANGUAGE, Languages.tag(language))
                .build();
    }

    @GET
    @Path("/{code}/records")
    @Access(Act.READ)
    @Operation(
            operationId = "listMetricRecords",
            summary = "List the records behind a number",
            description =
                    "Exactly the records that the number counts with this filter, as far as the caller may see them; newest first. How"
                            + " many are not shown is `recordsHidden` of the number.")
    @APIResponse(responseCode = "200", description = "A page of records.")
    public Page<MetricRecord> records(
            @PathParam("code") @Parameter(description = "Code of the number.", example = "intentions") String code,
            @BeanParam @Valid MetricFilter filter,
            @BeanParam @Valid MetricDetailFilter detail,
            @BeanParam @Valid PageRequest page) {
        MetricCode metric = MetricCode.of(code).orElseThrow(ProblemException::notFound);
        return service.records(metric, filter, detail, caller.get(), page);
    }

    private static EntityTag tag(long position, Locale language) {
        return new EntityTag(position + "-" + Languages.tag(language));
    }
}
