package cn.tongxin.intention;

import cn.tongxin.paging.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An intention as other records name it. */
@Schema(description = "An intention as other records name it.")
public record IntentionRef(UUID id, String title) {

    /** Reads {@code id, title} after an outer join. */
    public static @Nullable IntentionRef orNull(Row row) {
        UUID id = row.uuidOrNull();
        String title = row.textOrNull();
        return id == null || title == null ? null : new IntentionRef(id, title);
    }
}
