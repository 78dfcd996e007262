package cn.tongxin.matching.saved;

import cn.tongxin.call.Category;
import cn.tongxin.division.DivisionRef;
import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A saved search, and how much is new in it. */
@Schema(name = "SavedSearch", description = "A saved search, and how much is new in it.")
public record SavedSearchView(
        UUID id,
        String name,
        SearchSubject subject,
        @Nullable Category category,
        @Nullable String field,
        @Nullable DivisionRef division,
        boolean muted,

        @Schema(description = "Position of the journal up to which its news were seen.")
        long seenPosition,

        @Schema(
                minimum = "0",
                maximum = "100",
                description = "How much is new since then; 100 means that many or more.")
        int news,

        int version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    /** As many are counted. */
    static final int MOST = 100;

    static final String COLUMNS =
            "s.id, s.name, s.subject, s.category, s.field, d.code, d.name, d.full_name, s.muted, s.seen_position,"
                    + " (select count(*) from saved_search_news(s, " + MOST
                    + ")), s.version, s.created_at, s.updated_at";

    static final String TABLES = "saved_search s left join division d on d.code = s.division_code";

    static SavedSearchView from(Row row) {
        return new SavedSearchView(
                row.uuid(),
                row.text(),
                row.constant(SearchSubject.class),
                row.constantOrNull(Category.class),
                row.textOrNull(),
                DivisionRef.orNull(row),
                row.flag(),
                row.number(),
                row.integer(),
                row.integer(),
                row.time(),
                row.time());
    }
}
