package cn.tongxin.division;

import cn.tongxin.paging.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A cooperation zone as other records name it.
 *
 * @param code the key (JJJ)
 * @param name the Chinese name (京津冀)
 */
@Schema(description = "A cooperation zone as other records name it.")
public record ZoneRef(
        @Schema(examples = "JJJ") String code,
        @Schema(examples = "京津冀") String name) {

    /** Reads {@code code, name} after an outer join. */
    public static @Nullable ZoneRef orNull(Row row) {
        String code = row.textOrNull();
        String name = row.textOrNull();
        return code == null || name == null ? null : new ZoneRef(code, name);
    }
}
