package cn.tongxin.funding.money;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which records are asked for. */
public record FundingFilter(
        @QueryParam("project") @Parameter(description = "Of this project.") @Nullable
        UUID project,

        @QueryParam("organization")
        @Parameter(description = "Given by this body, or of a project that it takes part in.")
        @Nullable
        UUID organization,

        @QueryParam("kind") @Parameter(description = "One or more kinds.") @Nullable
        List<FundingKind> kind,

        @QueryParam("zone")
        @Pattern(regexp = "[A-Z0-9_]{2,20}", message = "JJJ")
        @Parameter(
                description =
                        "Code of a zone that the record lies in; one without a division lies in what holds all places of its project.")
        @Nullable
        String zone,

        @QueryParam("division")
        @Pattern(regexp = "[0-9]{6}", message = "130630")
        @Parameter(
                description =
                        "Division code that the record lies in; one without a division lies in what holds all places of its project.")
        @Nullable
        String division,

        @QueryParam("year") @Min(1900) @Max(2200) @Parameter(description = "Dated in this year.") @Nullable
        Integer year,

        @QueryParam("standing")
        @Parameter(description = "`true`: only records that neither reverse another nor are reversed.")
        @Nullable
        Boolean standing) {}
