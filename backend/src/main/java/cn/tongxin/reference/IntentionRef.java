package cn.tongxin.reference;

import cn.tongxin.paging.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An intention as other records name it. */
@Schema(description = "An intention as other records name it.")
public record IntentionRef(
        UUID id, @Schema(examples = "京津冀养老服务标准共建") String title) {

    /** Reads {@code id, title}. */
    public static IntentionRef from(Row row) {
        return new IntentionRef(row.uuid(), row.text());
    }

    /** The same after an outer join. */
    public static @Nullable IntentionRef orNull(Row row) {
        UUID id = row.uuidOrNull();
        String title = row.textOrNull();
        return id == null || title == null ? null : new IntentionRef(id, title);
    }
}
