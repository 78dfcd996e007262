package cn.tongxin.operation.sample;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the removal of the sample data took away. */
@Schema(name = "SampleRemoval", description = "What the removal took away.")
public record SampleRemoval(
        @Schema(description = "How many records and accounts.", examples = "49")
        int records) {}
