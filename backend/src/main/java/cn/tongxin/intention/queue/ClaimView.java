package cn.tongxin.intention.queue;

import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who has an item in hand.
 *
 * @param holder by name
 * @param own whether it is the caller
 */
@Schema(name = "Claim", description = "Who has an item in hand, and until when.")
public record ClaimView(
        @Schema(description = "By name.") String holder,
        @Schema(description = "Whether it is the caller.") boolean own,
        OffsetDateTime since,
        @Schema(description = "Then it is free again.") OffsetDateTime until) {

    /** Reads {@code display_name, own, claimed_at, ends_at} after an outer join. */
    static @Nullable ClaimView orNull(Row row) {
        String holder = row.textOrNull();
        boolean own = Boolean.TRUE.equals(row.flagOrNull());
        OffsetDateTime since = row.timeOrNull();
        OffsetDateTime until = row.timeOrNull();
        return holder == null || since == null || until == null ? null : new ClaimView(holder, own, since, until);
    }
}
