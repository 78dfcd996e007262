package cn.tongxin.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param sort name of a sort order of the list, with a minus for the descending one; null for the list's own
 */
public record PageRequest(
        @QueryParam("limit")
                @DefaultValue("50")
                @Min(1)
                @Max(200)
                @Parameter(description = "How many records on a page, 1 to 200.")
                int limit,
        @QueryParam("cursor")
                @Pattern(regexp = "[A-Za-z0-9_-]{8,2000}", message = "cursor")
                @Parameter(description = "`nextCursor` of the page before; tied to the filter and the sort.")
                @Nullable String cursor,
        @QueryParam("sort")
                @Pattern(regexp = "-?[A-Za-z]{1,40}", message = "sort")
                @Parameter(description = "Sort order; a minus in front sorts downwards.")
                @Nullable String sort) {}
