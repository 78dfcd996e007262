package cn.tongxin.reference;

import cn.tongxin.paging.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project as other records name it. */
@Schema(description = "A project as other records name it.")
public record ProjectRef(
        UUID id, @Schema(examples = "悦读成长计划") String name) {

    /** Reads {@code id, name}. */
    public static ProjectRef from(Row row) {
        return new ProjectRef(row.uuid(), row.text());
    }

    /** The same after an outer join. */
    public static @Nullable ProjectRef orNull(Row row) {
        UUID id = row.uuidOrNull();
        String name = row.textOrNull();
        return id == null || name == null ? null : new ProjectRef(id, name);
    }
}
