package cn.tongxin.operation.sample;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The sample data just added.
 *
 * @param records how many, accounts not among them
 */
@Schema(name = "SampleData", description = "The sample data just added.")
public record SampleDataView(
        @Schema(description = "How many records, accounts not among them.", examples = "44")
        int records,

        List<SampleAccountView> accounts) {}
