package cn.tongxin.matching.saved;

import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is new in a saved search, newest first. */
@Schema(name = "SavedSearchNews", description = "What is new in a saved search, newest first, at most 100.")
public record SearchNews(
        List<Item> items,

        @Schema(description = "Position of the journal that this is exact to: what `look` takes.")
        long position) {

    /** A record that came to be there. */
    @Schema(name = "SavedSearchNewsItem", description = "A record that came to be there.")
    public record Item(
            UUID id,

            @Schema(description = "Title of the intention, or name of the organization.")
            String title,

            OffsetDateTime at) {

        static Item from(Row row) {
            return new Item(row.uuid(), row.text(), row.time());
        }
    }
}
