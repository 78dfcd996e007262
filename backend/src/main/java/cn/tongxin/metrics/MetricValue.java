package cn.tongxin.metrics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number, with all that is needed to check it.
 *
 * @param value decimal; yuan with two places, all else whole
 * @param records how many records it is counted from, samples included
 * @param sampleRecords how many of them are marked as samples
 * @param recordsHidden how many of them this caller may not see: they count, and are not listed
 * @param position of the journal that the number is exact to
 * @param recordsLink lists exactly the records that the caller may see
 */
@Schema(
        description =
                "A number, with its definition, the records behind it, and the position of the journal that it is exact to.")
public record MetricValue(
        @Schema(examples = "intentions") String code,

        @Schema(description = "In the language asked for.", examples = "项目意向")
        String name,

        @Schema(description = "What is counted, in the language asked for.", examples = "项")
        String unit,

        @Schema(description = "What counts and what does not, in the language asked for.")
        String definition,

        @Schema(
                description = "Decimal; yuan with two places, all else whole.",
                pattern = "^\\d+(\\.\\d{2})?$",
                examples = "184")
        String value,

        @Schema(description = "How many records it is counted from, samples included.", minimum = "0")
        long records,

        @Schema(description = "How many of the records are marked as samples.", minimum = "0")
        long sampleRecords,

        @Schema(
                description = "How many of the records the caller may not see; they count, and are not listed.",
                minimum = "0")
        long recordsHidden,

        @Schema(description = "Position of the journal that the value is exact to.", minimum = "0")
        long position,

        MetricDimensions dimensions,

        @Schema(
                description = "Address that lists exactly the records behind the value that the caller may see.",
                examples = "/api/v1/metrics/intentions/records?zone=JJJ&year=2024")
        String recordsLink) {}
