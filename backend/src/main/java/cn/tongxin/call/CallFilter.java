package cn.tongxin.call;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which calls are asked for. */
public record CallFilter(
        @QueryParam("q")
        @Text(max = 100)
        @Parameter(description = "Two characters or more of the title, its pinyin or initials.")
        @Nullable
        String q,

        @QueryParam("zone")
        @Pattern(regexp = "[A-Z0-9_]{2,20}", message = "JJJ")
        @Parameter(description = "Code of a zone.")
        @Nullable
        String zone,

        @QueryParam("year")
        @Min(1978)
        @Max(2200)
        @Parameter(description = "Year that intentions are called for.")
        @Nullable
        Integer year,

        @QueryParam("status") @Parameter(description = "One or more states.") @Nullable
        List<CallStatus> status,

        @QueryParam("department") @Parameter(description = "One of its departments.") @Nullable
        UUID department,

        @QueryParam("open") @Parameter(description = "true: only those that can be answered today.") @Nullable
        Boolean open) {}
