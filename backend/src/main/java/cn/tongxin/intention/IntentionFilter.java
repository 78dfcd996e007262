package cn.tongxin.intention;

import cn.tongxin.call.Category;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which intentions are asked for. */
public record IntentionFilter(
        @QueryParam("q")
        @Text(max = 100)
        @Parameter(description = "Two characters or more of the title, its pinyin or initials.")
        @Nullable
        String q,

        @QueryParam("status") @Parameter(description = "One or more states.") @Nullable
        List<IntentionStatus> status,

        @QueryParam("category") @Parameter(description = "One or more categories.") @Nullable
        List<Category> category,

        @QueryParam("year") @Min(1978) @Max(2200) @Parameter(description = "Year that it is declared for.") @Nullable
        Integer year,

        @QueryParam("zone")
        @Pattern(regexp = "[A-Z0-9_]{2,20}", message = "JJJ")
        @Parameter(description = "Code of a zone: the origin lies in it.")
        @Nullable
        String zone,

        @QueryParam("origin")
        @Pattern(regexp = "[0-9]{6}", message = "110000")
        @Parameter(description = "Division code: the origin lies in it.")
        @Nullable
        String origin,

        @QueryParam("target")
        @Pattern(regexp = "[0-9]{6}", message = "130630")
        @Parameter(description = "Division code: a target lies in it.")
        @Nullable
        String target,

        @QueryParam("organization") @Parameter(description = "Lead or partner.") @Nullable
        UUID organization,

        @QueryParam("invited")
        @Parameter(description = "An organization that is invited to take part and has not answered.")
        @Nullable
        UUID invited,

        @QueryParam("call") @Parameter(description = "The call that it answers.") @Nullable
        UUID call) {}
