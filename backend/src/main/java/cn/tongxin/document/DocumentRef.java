package cn.tongxin.document;

import cn.tongxin.paging.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A document as citations name it.
 *
 * @param title null where the document prints none
 */
@Schema(description = "A document as citations name it; what it does not print is null.")
public record DocumentRef(
        UUID id,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate asOf,
        @Nullable String url) {

    static final String COLUMNS = "d.id, d.title, d.publisher, d.published_on, d.as_of, d.url";

    static DocumentRef from(Row row) {
        return new DocumentRef(
                row.uuid(), row.textOrNull(), row.textOrNull(), row.dateOrNull(), row.dateOrNull(), row.textOrNull());
    }
}
