package cn.tongxin.gazetteer;

import cn.tongxin.division.DivisionLevel;
import cn.tongxin.division.DivisionRef;
import cn.tongxin.paging.Row;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division.
 *
 * @param parentCode what it lies in; null of the country
 * @param edition the edition of the code list that names it
 * @param aliases other codes under which it is found
 * @param members of a management area: the divisions it lies over
 */
@Schema(name = "Division", description = "An administrative division, GB/T 2260.")
public record DivisionView(
        @Schema(examples = "110108", pattern = "^[0-9]{6}$") String code,
        @Schema(examples = "海淀区") String name,
        @Schema(examples = "海淀") String shortName,
        @Schema(examples = "北京市 海淀区") String fullName,
        @Schema(examples = "Beijing") @Nullable String englishName,
        DivisionLevel level,
        @Schema(examples = "110000") @Nullable String parentCode,
        @Schema(examples = "2024-12") String edition,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<DivisionAlias> aliases,
        List<DivisionRef> members) {

    static final String COLUMNS = """
            d.code, d.name, d.short_name, d.full_name, d.english_name, d.level, d.parent_code, d.edition, d.valid_from, d.valid_until,
            (select array_agg(a.alias_code || a.note order by a.alias_code) from division_alias a where a.division_code = d.code),
            (select array_agg(m.member_code order by m.member_code) from division_area_member m where m.area_code = d.code)""";

    /** Another code of a division: of one that was merged into it, a sum of its parts, or one used by others. */
    @Schema(description = "Another code under which the division is found, and why.")
    public record DivisionAlias(
            @Schema(examples = "110103") String code,
            @Schema(examples = "原崇文区，2010年调整") String note) {}

    /** Reads {@link #COLUMNS}; the members of a management area have their codes only, until {@link #with}. */
    static DivisionView from(Row row) {
        return new DivisionView(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.textOrNull(),
                row.constant(DivisionLevel.class),
                row.textOrNull(),
                row.text(),
                row.dateOrNull(),
                row.dateOrNull(),
                row.texts().stream().map(DivisionView::alias).toList(),
                row.texts().stream().map(code -> new DivisionRef(code, "", "")).toList());
    }

    DivisionView with(List<DivisionRef> named) {
        return new DivisionView(
                code,
                name,
                shortName,
                fullName,
                englishName,
                level,
                parentCode,
                edition,
                validFrom,
                validUntil,
                aliases,
                named);
    }

    /** An alias code has six characters; its note follows. */
    private static DivisionAlias alias(String codeAndNote) {
        return new DivisionAlias(codeAndNote.substring(0, 6), codeAndNote.substring(6));
    }
}
