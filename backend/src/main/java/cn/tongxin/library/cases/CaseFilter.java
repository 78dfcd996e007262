package cn.tongxin.library.cases;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which cases are asked for. */
public record CaseFilter(
        @QueryParam("q")
        @Text(max = 100)
        @Parameter(description = "Two characters or more of the title, its pinyin or initials.")
        @Nullable
        String q,

        @QueryParam("category") @Text(max = 100) @Parameter(description = "Exact name of a category.") @Nullable
        String category,

        @QueryParam("zone")
        @Pattern(regexp = "[A-Z0-9_]{2,20}", message = "JJJ")
        @Parameter(description = "Code of a zone: cases of the zone, or of a zone within it.")
        @Nullable
        String zone,

        @QueryParam("year") @Min(1900) @Max(2200) @Parameter(description = "Year of the case.") @Nullable
        Integer year,

        @QueryParam("organization") @Parameter(description = "Cases of this body.") @Nullable
        UUID organization,

        @QueryParam("project") @Parameter(description = "Cases of this project.") @Nullable
        UUID project) {}
