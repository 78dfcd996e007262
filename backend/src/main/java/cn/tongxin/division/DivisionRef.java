package cn.tongxin.division;

import cn.tongxin.paging.Row;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A division as other records name it.
 *
 * @param code six digits of GB/T 2260
 * @param name the name alone (海淀区); it may repeat in the country
 * @param fullName the name with all that it lies in (北京市海淀区)
 */
@Schema(description = "A division as other records name it.")
public record DivisionRef(
        @Schema(examples = "110108") String code,
        @Schema(examples = "海淀区") String name,
        @Schema(examples = "北京市 海淀区") String fullName) {

    /** Reads {@code code, name, full_name}. */
    public static DivisionRef from(Row row) {
        return new DivisionRef(row.text(), row.text(), row.text());
    }

    /** The same after an outer join. */
    public static @Nullable DivisionRef orNull(Row row) {
        String code = row.textOrNull();
        String name = row.textOrNull();
        String fullName = row.textOrNull();
        return code == null || name == null || fullName == null ? null : new DivisionRef(code, name, fullName);
    }

    /** An SQL expression that packs the reference into one text, for {@code array(select ...)}. */
    public static String packed(String alias) {
        return alias + ".code || E'\\x1f' || " + alias + ".name || E'\\x1f' || " + alias + ".full_name";
    }

    /** Reads an array of packed references. */
    public static List<DivisionRef> list(Row row) {
        return row.texts().stream()
                .map(text -> text.split("\u001f"))
                .map(f -> new DivisionRef(f[0], f[1], f[2]))
                .toList();
    }
}
