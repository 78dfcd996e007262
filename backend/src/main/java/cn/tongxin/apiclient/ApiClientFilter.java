package cn.tongxin.apiclient;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which systems are asked for. */
public record ApiClientFilter(
        @QueryParam("q")
        @Text(max = 100)
        @Parameter(
                description = "Two characters or more of the name, its pinyin or initials; best first.",
                example = "信用平台")
        @Nullable
        String q,

        @QueryParam("state") @Parameter(description = "One or more states.") @Nullable
        List<ApiClientState> state,

        @QueryParam("division")
        @Pattern(regexp = "[0-9]{6}", message = "110000")
        @Parameter(description = "Division code: the system may act there, or somewhere below.")
        @Nullable
        String division) {}
