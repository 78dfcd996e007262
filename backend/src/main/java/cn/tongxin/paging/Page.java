package cn.tongxin.paging;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, in the list's total order.
 *
 * @param nextCursor what to send as {@code cursor} for the next page; null on the last page
 */
public record Page<T>(
        List<T> items,

        @Schema(nullable = true, description = "Send as `cursor` for the next page; null on the last page.") @Nullable
        String nextCursor,

        Total total) {

    /** How many records the filter matches; counted to {@link Listing#COUNT_LIMIT}, beyond that only "at least". */
    @Schema(description = "How many records the filter matches.")
    public record Total(@Schema(minimum = "0") long count, Relation relation) {}

    /** Whether a total is exact. */
    @Schema(name = "TotalRelation")
    public enum Relation {
        EXACT,
        AT_LEAST
    }
}
