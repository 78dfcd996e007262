package cn.tongxin.library.figure;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.ZoneRef;
import cn.tongxin.paging.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A published figure in a list.
 *
 * @param value decimal string in {@code unit}; null where only a magnitude is stated
 * @param baseValue the same in {@code baseUnit}
 * @param asPrinted the number with its qualifier and unit, exactly as the document prints it
 */
@Schema(description = "A published figure in a list. No figure enters a computed sum.")
public record FigureSummary(
        UUID id,
        @Schema(examples = "FIG-13") String code,
        FigureTopic topic,
        String label,

        @Schema(examples = "21.88", description = "Decimal string in `unit`; null where only a magnitude is stated.")
        @Nullable
        String value,

        @Schema(examples = "亿元") String unit,

        @Schema(examples = "2188000000", description = "The same in `baseUnit`.") @Nullable
        String baseValue,

        @Schema(examples = "CNY") String baseUnit,

        @Schema(description = "What is counted.", examples = "ORGANIZATION")
        String countingUnit,

        Qualifier qualifier,

        @Schema(examples = "约", description = "The word that qualifies the number.") @Nullable
        String qualifierToken,

        @Schema(examples = "约21.88亿元", description = "Exactly as printed.")
        String asPrinted,

        @Nullable LocalDate asOf,

        @Schema(
                examples = "2014-02/2024-04",
                description = "The period that it covers: ISO 8601, or the document's words.")
        @Nullable
        String period,

        @Nullable ZoneRef zone,
        @Nullable DivisionRef division,
        FigureSubject subject,

        @Schema(description = "The figure that it is part of; parts are never added to their whole.") @Nullable
        FigureRef partOf,

        @Schema(description = "The metric that speaks of the same thing; see /metrics.", examples = "money_disbursed")
        @Nullable
        String metricCode,

        @Schema(description = "How many documents state it.")
        int sourceCount,

        int version) {

    static final String COLUMNS = """
            f.id, f.code, f.topic, f.label, f.value, f.unit, f.base_value, f.base_unit, f.counting_unit, f.qualifier, f.qualifier_token,
            f.as_printed, f.as_of, f.period, z.code, z.name, d.code, d.name, d.full_name,\s""" + FigureSubject.COLUMNS + """
            , w.id, w.code, w.label, w.as_printed, f.metric_code, (select count(*) from citation c where c.figure_id = f.id), f.version""";

    static final String TABLES = """
            figure f left join zone z on z.code = f.zone_code left join division d on d.code = f.division_code
            left join figure w on w.id = f.part_of_id""" + FigureSubject.TABLES;

    static FigureSummary from(Row row) {
        return new FigureSummary(
                row.uuid(),
                row.text(),
                row.constant(FigureTopic.class),
                row.text(),
                row.decimalOrNull(),
                row.text(),
                row.decimalOrNull(),
                row.text(),
                row.text(),
                row.constant(Qualifier.class),
                row.textOrNull(),
                row.text(),
                row.dateOrNull(),
                row.textOrNull(),
                ZoneRef.orNull(row),
                DivisionRef.orNull(row),
                FigureSubject.from(row),
                FigureRef.orNull(row),
                row.textOrNull(),
                row.integer(),
                row.integer());
    }
}
