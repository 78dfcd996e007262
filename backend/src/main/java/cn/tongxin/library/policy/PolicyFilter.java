package cn.tongxin.library.policy;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which policies are asked for. */
public record PolicyFilter(
        @QueryParam("q")
        @Text(max = 100)
        @Parameter(description = "Two characters or more of the name, its pinyin or initials.")
        @Nullable
        String q,

        @QueryParam("kind") @Parameter(description = "One or more kinds.") @Nullable
        List<PolicyKind> kind,

        @QueryParam("zone")
        @Pattern(regexp = "[A-Z0-9_]{2,20}", message = "JJJ")
        @Parameter(description = "Code of a zone: policies of the zone, of a zone within it, or of a division in it.")
        @Nullable
        String zone,

        @QueryParam("division")
        @Pattern(regexp = "[0-9]{6}", message = "440000")
        @Parameter(description = "Division code: policies of a division in it.")
        @Nullable
        String division,

        @QueryParam("year") @Min(1900) @Max(2200) @Parameter(description = "Issued in this year.") @Nullable
        Integer year,

        @QueryParam("organization") @Parameter(description = "Issued by this body.") @Nullable
        UUID organization) {}
