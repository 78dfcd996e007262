package cn.tongxin.metrics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a number means. */
@Schema(description = "What a number means, in the language asked for.")
public record MetricDefinition(
        @Schema(examples = "intentions") String code,
        @Schema(examples = "项目意向") String name,
        @Schema(examples = "项") String unit,

        @Schema(description = "What counts and what does not.")
        String definition) {

    /** All of them. */
    @Schema(name = "MetricDefinitions", description = "What the numbers mean.")
    public record Listed(java.util.List<MetricDefinition> items) {}
}
