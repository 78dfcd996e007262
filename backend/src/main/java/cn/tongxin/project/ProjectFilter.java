package cn.tongxin.project;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which projects are asked for. */
public record ProjectFilter(
        @QueryParam("q")
        @Text(max = 100)
        @Parameter(description = "Two characters or more of the name or field, its pinyin or initials.")
        @Nullable
        String q,

        @QueryParam("status") @Parameter(description = "One or more states.") @Nullable
        List<ProjectStatus> status,

        @QueryParam("nature") @Parameter(description = "One or more natures.") @Nullable
        List<ProjectNature> nature,

        @QueryParam("zone")
        @Pattern(regexp = "[A-Z0-9_]{2,20}", message = "JJJ")
        @Parameter(description = "Code of a zone: projects of the zone, of a zone within it, or with a place in it.")
        @Nullable
        String zone,

        @QueryParam("place")
        @Pattern(regexp = "[0-9]{6}", message = "130630")
        @Parameter(description = "Division code: projects with a place in it.")
        @Nullable
        String place,

        @QueryParam("organization") @Parameter(description = "Lead or partner.") @Nullable
        UUID organization,

        @QueryParam("signing") @Parameter(description = "The project of this signing.") @Nullable
        UUID signing,

        @QueryParam("intention") @Parameter(description = "Projects that carry out this intention.") @Nullable
        UUID intention,

        @QueryParam("year")
        @Min(1900)
        @Max(2200)
        @Parameter(description = "The year that is stated, or in which it started.")
        @Nullable
        Integer year) {}
