package cn.tongxin.project.watch;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which of them are asked for. */
public record StalledFilter(
        @QueryParam("reason") @Parameter(description = "Why it is looked at.") @Nullable
        StallReason reason,

        @QueryParam("place")
        @Pattern(regexp = "[0-9]{6}", message = "130630")
        @Parameter(description = "Division code: projects with a place in it.")
        @Nullable
        String place) {}
