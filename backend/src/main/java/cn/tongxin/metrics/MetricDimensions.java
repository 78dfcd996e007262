package cn.tongxin.metrics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which records a value counts; null where it is not limited.
 *
 * @param division the record lies there by its origin or one of its targets
 * @param unstated {@code year}, {@code category}, {@code origin}, {@code target}: the records have none
 */
@Schema(description = "Which records a value counts; what is null does not limit them.")
public record MetricDimensions(
        @Schema(examples = "JJJ") @Nullable String zone,

        @Schema(examples = "110000", description = "Origin or one of the targets.") @Nullable
        String division,

        @Schema(examples = "110000") @Nullable String origin,
        @Schema(examples = "130000") @Nullable String target,
        @Schema(examples = "2024") @Nullable Integer year,
        @Schema(examples = "CHARITY") @Nullable String category,

        @Schema(examples = "ACCEPTED", description = "Status of the intentions.") @Nullable
        String state,

        @Schema(examples = "CONFIRMED", description = "Basis of the signings.") @Nullable
        String basis,

        @Schema(description = "What the records do not have: year, category, origin or target (a province).")
        List<String> unstated) {

    static final MetricDimensions ALL = new MetricDimensions(null, null, null, null, null, null, null, null, List.of());

    MetricDimensions within(@Nullable String zone, @Nullable String division) {
        return new MetricDimensions(zone, division, origin, target, year, category, state, basis, unstated);
    }

    MetricDimensions between(@Nullable String origin, @Nullable String target) {
        return new MetricDimensions(zone, division, origin, target, year, category, state, basis, unstated);
    }

    MetricDimensions of(@Nullable Integer year, @Nullable String category) {
        return new MetricDimensions(zone, division, origin, target, year, category, state, basis, unstated);
    }

    MetricDimensions in(@Nullable String state, @Nullable String basis) {
        return new MetricDimensions(zone, division, origin, target, year, category, state, basis, unstated);
    }

    MetricDimensions without(List<String> unstated) {
        return new MetricDimensions(zone, division, origin, target, year, category, state, basis, unstated);
    }

    /** Whether they limit by what only intentions have of themselves; organizations are then those that declared such. */
    boolean ofIntentions() {
        return year != null
                || category != null
                || state != null
                || basis != null
                || unstated.contains("year")
                || unstated.contains("category");
    }

    /** The address that lists the records. */
    String recordsLink(MetricCode code) {
        List<String> query = new ArrayList<>();
        add(query, "zone", zone);
        add(query, "division", division);
        add(query, "origin", origin);
        add(query, "target", target);
        add(query, "year", year);
        add(query, "category", category);
        add(query, "state", state);
        add(query, "basis", basis);
        unstated.forEach(name -> add(query, "without", name));
        return "/api/v1/metrics/" + code.whole().code() + "/records"
                + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private static void add(List<String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
