package cn.tongxin.gazetteer;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.ZoneKind;
import cn.tongxin.document.Citation;
import cn.tongxin.paging.Row;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A cooperation zone: a dated set of divisions, which may overlap others. */
@Schema(name = "Zone", description = "A cooperation zone: a dated set of divisions. Zones may overlap.")
public record ZoneView(
        @Schema(examples = "JJJ") String code,
        @Schema(examples = "京津冀") String name,
        @Schema(examples = "Beijing–Tianjin–Hebei") String englishName,
        ZoneKind kind,
        @Nullable String note,
        List<DivisionRef> members,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<Citation> sources) {

    static final String COLUMNS = "z.code, z.name, z.english_name, z.kind, z.note, z.valid_from, z.valid_until";

    /** Reads {@link #COLUMNS}. */
    static ZoneView from(Row row) {
        String code = row.text();
        String name = row.text();
        String englishName = row.text();
        ZoneKind kind = row.constant(ZoneKind.class);
        String note = row.textOrNull();
        return new ZoneView(
                code, name, englishName, kind, note, List.of(), row.dateOrNull(), row.dateOrNull(), List.of());
    }

    ZoneView with(List<DivisionRef> named, List<Citation> cited) {
        return new ZoneView(code, name, englishName, kind, note, named, validFrom, validUntil, cited);
    }
}
