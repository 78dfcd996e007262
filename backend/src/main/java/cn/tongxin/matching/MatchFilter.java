package cn.tongxin.matching;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which matches are asked for. */
public record MatchFilter(
        @QueryParam("status") @Parameter(description = "One or more states.") @Nullable
        List<MatchStatus> status,

        @QueryParam("intention") @Parameter(description = "Of this intention.") @Nullable
        UUID intention,

        @QueryParam("organization") @Parameter(description = "Either side.") @Nullable
        UUID organization,

        @QueryParam("proposedBy") @Parameter(description = "Which side proposed it.") @Nullable
        MatchSide proposedBy) {}
