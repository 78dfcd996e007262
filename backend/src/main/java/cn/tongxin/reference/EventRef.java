package cn.tongxin.reference;

import cn.tongxin.paging.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event as other records name it. */
@Schema(description = "An event as other records name it.")
public record EventRef(
        UUID id, @Schema(examples = "京津冀社会组织雄安行") String name) {

    /** Reads {@code id, name}. */
    public static EventRef from(Row row) {
        return new EventRef(row.uuid(), row.text());
    }

    /** The same after an outer join. */
    public static @Nullable EventRef orNull(Row row) {
        UUID id = row.uuidOrNull();
        String name = row.textOrNull();
        return id == null || name == null ? null : new EventRef(id, name);
    }
}
