package cn.tongxin.metrics;

import cn.tongxin.intention.IntentionStatus;
import cn.tongxin.signing.SigningBasis;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What lines are told apart by, so that the records of one line can be listed. */
public record MetricDetailFilter(
        @QueryParam("origin")
        @Pattern(regexp = "[0-9]{6}", message = "110000")
        @Parameter(description = "Code of a division that the record comes from.")
        @Nullable
        String origin,

        @QueryParam("target")
        @Pattern(regexp = "[0-9]{6}", message = "130000")
        @Parameter(description = "Code of a division that the record is directed to.")
        @Nullable
        String target,

        @QueryParam("state") @Parameter(description = "State of an intention: no other record has one.") @Nullable
        IntentionStatus state,

        @QueryParam("basis") @Parameter(description = "Basis of a signing: no other record has one.") @Nullable
        SigningBasis basis,

        @QueryParam("without")
        @Parameter(
                description =
                        "Only records that have none of these: a year, a category, a province as origin or as target.")
        @Nullable
        List<@Pattern(regexp = "year|category|origin|target", message = "year, category, origin, target") String>
                without) {

    MetricDimensions narrow(MetricDimensions dimensions) {
        return dimensions
                .between(origin, target)
                .in(state == null ? null : state.name(), basis == null ? null : basis.name())
                .without(without == null ? List.of() : without);
    }
}
