package cn.tongxin.annual;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which annual lists are asked for. */
public record AnnualListFilter(
        @QueryParam("zone")
        @Pattern(regexp = "[A-Z0-9_]{2,20}", message = "JJJ")
        @Parameter(description = "Code of a zone.")
        @Nullable
        String zone,

        @QueryParam("year") @Min(1978) @Max(2200) @Parameter(description = "Year of the list.") @Nullable
        Integer year,

        @QueryParam("status") @Parameter(description = "DRAFT or FROZEN.") @Nullable
        AnnualListStatus status,

        @QueryParam("call") @Parameter(description = "The call whose departments draw it up.") @Nullable
        UUID call) {}
