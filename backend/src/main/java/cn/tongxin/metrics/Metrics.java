package cn.tongxin.metrics;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Numbers of one moment.
 *
 * @param values the totals; each record is in a total once
 * @param lines the same told apart as was asked; a record may be in several lines, so that they need not add up to the total
 */
@Schema(description = "Numbers of one moment of the journal.")
public record Metrics(
        @Schema(description = "Position of the journal that all values are exact to.", minimum = "0")
        long position,

        @Schema(description = "When that position was written.")
        OffsetDateTime at,

        @Schema(description = "Totals; each record counts once in a total.")
        List<MetricValue> values,

        @Schema(
                description =
                        "The same told apart by `groupBy`. A record that lies in several lines counts once in each, so lines"
                                + " need not add up to their total.")
        List<MetricValue> lines) {}
