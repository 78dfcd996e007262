package cn.tongxin.event;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which events are asked for. */
public record EventFilter(
        @QueryParam("q")
        @Text(max = 100)
        @Parameter(description = "Part of name, series, theme or place; pinyin and initials too.")
        @Nullable
        String q,

        @QueryParam("kind") @Parameter(description = "One or more kinds.") @Nullable
        List<EventKind> kind,

        @QueryParam("status") @Parameter(description = "One or more states.") @Nullable
        List<EventStatus> status,

        @QueryParam("registrationOpen")
        @Parameter(description = "`true`: only those that organizations can register for today.")
        @Nullable
        Boolean registrationOpen,

        @QueryParam("zone")
        @Pattern(regexp = "[A-Z0-9_]{2,20}", message = "JJJ")
        @Parameter(description = "Code of a zone: events of the zone, of a zone within it, or held in it.")
        @Nullable
        String zone,

        @QueryParam("year")
        @Min(1900)
        @Max(2200)
        @Parameter(description = "Events that were held in this year.")
        @Nullable
        Integer year,

        @QueryParam("series") @Text(max = 200) @Parameter(description = "Exact name of a series.") @Nullable
        String series,

        @QueryParam("organization") @Parameter(description = "Events that this body has a role in.") @Nullable
        UUID organization) {}
