package cn.tongxin.library.figure;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.ZoneRef;
import cn.tongxin.document.Citation;
import cn.tongxin.paging.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published figure, with its whole, its parts, and how each document prints it. */
@Schema(
        name = "Figure",
        description = "A published figure, with its whole, its parts, and how each document prints it.")
public record FigureView(
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

        List<FigureRef> parts,

        @Schema(description = "The metric that speaks of the same thing; see /metrics.", examples = "money_disbursed")
        @Nullable
        String metricCode,

        @Schema(description = "What it must not be added to.") @Nullable
        String additiveNote,

        @Nullable String note,
        List<FigureNote> notes,

        @Schema(description = "The documents that state it, each with its own wording.")
        List<Citation> sources,

        int version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    /** What the figure's own row says. */
    record Stated(
            FigureSummary figure,
            @Nullable String additiveNote,
            @Nullable String note,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt) {

        static final String COLUMNS = FigureSummary.COLUMNS + ", f.additive_note, f.note, f.created_at, f.updated_at";

        static Stated from(Row row) {
            return new Stated(FigureSummary.from(row), row.textOrNull(), row.textOrNull(), row.time(), row.time());
        }
    }

    static FigureView of(Stated stated, List<FigureRef> parts, List<FigureNote> notes, List<Citation> sources) {
        FigureSummary f = stated.figure();
        return new FigureView(
                f.id(),
                f.code(),
                f.topic(),
                f.label(),
                f.value(),
                f.unit(),
                f.baseValue(),
                f.baseUnit(),
                f.countingUnit(),
                f.qualifier(),
                f.qualifierToken(),
                f.asPrinted(),
                f.asOf(),
                f.period(),
                f.zone(),
                f.division(),
                f.subject(),
                f.partOf(),
                parts,
                f.metricCode(),
                stated.additiveNote(),
                stated.note(),
                notes,
                sources,
                f.version(),
                stated.createdAt(),
                stated.updatedAt());
    }
}
