package cn.tongxin.metrics;

import cn.tongxin.call.Category;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of all records is counted; what is not given is not limited. */
public record MetricFilter(
        @QueryParam("zone")
        @Pattern(regexp = "[A-Z0-9_]{2,20}", message = "JJJ")
        @Parameter(description = "Code of a zone that the record lies in.", example = "JJJ")
        @Nullable
        String zone,

        @QueryParam("division")
        @Pattern(regexp = "[0-9]{6}", message = "110000")
        @Parameter(
                description = "Code of a division that the record lies in, by its origin or one of its targets.",
                example = "110000")
        @Nullable
        String division,

        @QueryParam("year")
        @Min(1978)
        @Max(2200)
        @Parameter(description = "Year of the record.", example = "2024")
        @Nullable
        Integer year,

        @QueryParam("category")
        @Parameter(description = "Category of the intention that the record is or follows from.")
        @Nullable
        Category category) {

    MetricDimensions dimensions() {
        return MetricDimensions.ALL.within(zone, division).of(year, category == null ? null : category.name());
    }
}
