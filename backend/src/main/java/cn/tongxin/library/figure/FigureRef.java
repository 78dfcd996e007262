package cn.tongxin.library.figure;

import cn.tongxin.paging.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure as other figures name it. */
@Schema(description = "A figure as other figures name it.")
public record FigureRef(
        UUID id,
        @Schema(examples = "FIG-13") String code,
        String label,
        @Schema(examples = "约21.88亿元") String asPrinted) {

    /** Reads {@code id, code, label, as_printed}. */
    static FigureRef from(Row row) {
        return new FigureRef(row.uuid(), row.text(), row.text(), row.text());
    }

    /** The same after an outer join. */
    static @Nullable FigureRef orNull(Row row) {
        UUID id = row.uuidOrNull();
        String code = row.textOrNull();
        String label = row.textOrNull();
        String asPrinted = row.textOrNull();
        return id == null || code == null || label == null || asPrinted == null
                ? null
                : new FigureRef(id, code, label, asPrinted);
    }
}
