package cn.tongxin.call;

import cn.tongxin.paging.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call as intentions name it. */
@Schema(description = "A call as intentions name it.")
public record CallRef(UUID id, String title) {

    /** Reads {@code id, title} after an outer join. */
    public static @Nullable CallRef orNull(Row row) {
        UUID id = row.uuidOrNull();
        String title = row.textOrNull();
        return id == null || title == null ? null : new CallRef(id, title);
    }
}
