package cn.tongxin.reference;

import cn.tongxin.paging.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A signing as other records name it. */
@Schema(description = "A signing as other records name it.")
public record SigningRef(
        UUID id, @Schema(examples = "协同发展合作框架协议") String title) {

    /** Reads {@code id, title}. */
    public static SigningRef from(Row row) {
        return new SigningRef(row.uuid(), row.text());
    }

    /** The same after an outer join. */
    public static @Nullable SigningRef orNull(Row row) {
        UUID id = row.uuidOrNull();
        String title = row.textOrNull();
        return id == null || title == null ? null : new SigningRef(id, title);
    }
}
