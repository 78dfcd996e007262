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
 * @param cursor null for the first page; empty says the same
 * @param sort name of a sort order of the list, with a minus for the descending one; null, or empty, for the list's own
 */
public record PageRequest(
        @QueryParam("limit")
        @DefaultValue("50")
        @Min(1)
        @Max(200)
        @Parameter(description = "How many records on a page, 1 to 200.")
        int limit,

        @QueryParam("cursor")
        @DefaultValue("")
        @Pattern(regexp = "|[A-Za-z0-9_-]{8,2000}", message = "cursor")
        @Parameter(
                description =
                        "`nextCursor` of the page before; tied to the filter and the sort. Empty for the first page.")
        @Nullable
        String cursor,

        @QueryParam("sort")
        @DefaultValue("")
        @Pattern(regexp = "|-?[A-Za-z]{1,40}", message = "sort")
        @Parameter(description = "Sort order; a minus in front sorts downwards. Empty for the list's own.")
        @Nullable
        String sort) {

    public PageRequest {
        cursor = cursor == null || cursor.isEmpty() ? null : cursor;
        sort = sort == null || sort.isEmpty() ? null : sort;
    }
}
