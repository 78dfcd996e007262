package cn.tongxin.library.figure;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which figures are asked for. */
public record FigureFilter(
        @QueryParam("q")
        @Text(max = 100)
        @Parameter(description = "Part of the label or of what is printed; pinyin and initials too.")
        @Nullable
        String q,

        @QueryParam("zone")
        @Pattern(regexp = "[A-Z0-9_]{2,20}", message = "JJJ")
        @Parameter(description = "Code of a zone: figures about the zone, a zone within it, or a division in it.")
        @Nullable
        String zone,

        @QueryParam("division")
        @Pattern(regexp = "[0-9]{6}", message = "130000")
        @Parameter(description = "Division code: figures about a division in it.")
        @Nullable
        String division,

        @QueryParam("topic") @Parameter(description = "One or more topics.") @Nullable
        List<FigureTopic> topic,

        @QueryParam("qualifier") @Parameter(description = "One or more qualifiers.") @Nullable
        List<Qualifier> qualifier,

        @QueryParam("metric")
        @Pattern(regexp = "[a-z_]{2,60}", message = "intentions")
        @Parameter(description = "Code of the metric that speaks of the same thing.")
        @Nullable
        String metric,

        @QueryParam("document") @Parameter(description = "Figures that this document states.") @Nullable
        UUID document,

        @QueryParam("event") @Parameter(description = "Figures about this event.") @Nullable
        UUID event,

        @QueryParam("project") @Parameter(description = "Figures about this project.") @Nullable
        UUID project,

        @QueryParam("policy") @Parameter(description = "Figures about this policy.") @Nullable
        UUID policy,

        @QueryParam("organization") @Parameter(description = "Figures about this body.") @Nullable
        UUID organization,

        @QueryParam("partOf") @Parameter(description = "Parts of this figure.") @Nullable
        UUID partOf) {}
