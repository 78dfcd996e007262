package cn.tongxin.limit;

import cn.tongxin.paging.Row;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a system asked of one part of the contract on one day. */
@Schema(description = "What a system asked of one part of the contract on one day, by China's clock.")
public record ClientUsageDay(
        LocalDate day,

        @Schema(description = "The part: first step of the address below `/api/v1`.", examples = "changes")
        String operations,

        @Schema(description = "Requests that changed nothing.", minimum = "0")
        long reads,

        @Schema(description = "Requests to change something.", minimum = "0")
        long writes,

        @Schema(description = "Requests turned away: over a limit, or not permitted.", minimum = "0")
        long refused) {

    static final String COLUMNS = "day, operations, reads, writes, refused";

    static ClientUsageDay from(Row row) {
        return new ClientUsageDay(row.date(), row.text(), row.number(), row.number(), row.number());
    }
}
