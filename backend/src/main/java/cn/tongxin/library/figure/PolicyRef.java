package cn.tongxin.library.figure;

import cn.tongxin.paging.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A policy as other records name it. */
@Schema(description = "A policy as other records name it.")
public record PolicyRef(
        UUID id, @Schema(examples = "雄安新区社会组织登记管理办法") String title) {

    /** Reads {@code id, name} after an outer join. */
    static @Nullable PolicyRef orNull(Row row) {
        UUID id = row.uuidOrNull();
        String title = row.textOrNull();
        return id == null || title == null ? null : new PolicyRef(id, title);
    }
}
