package cn.tongxin.metrics;

import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Row;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A record behind a number.
 *
 * @param value what it adds to the number
 * @param title its own, or that of the project that it belongs to
 */
@Schema(description = "A record behind a number.")
public record MetricRecord(
        RecordType type,
        UUID id,

        @Schema(description = "Its own title or name; of money and people, the project's.") @Nullable
        String title,

        @Schema(
                description = "What it adds to the number: 1, yuan with two places, people or person-times.",
                examples = "1")
        String value,

        @Nullable Integer year,
        @Nullable String category,

        @Schema(description = "Status of an intention, basis of a signing.") @Nullable
        String state,

        @Schema(description = "Version of the record that was counted.")
        int version,

        boolean sample,
        @Schema(description = "Where the record is read.") String link) {

    static final String COLUMNS =
            "f.record_type, f.record_id, f.title, f.value, f.year, f.category, f.state, f.version, f.sample";

    static MetricRecord from(Row row, MetricCode code) {
        RecordType type = row.constant(RecordType.class);
        UUID id = row.uuid();
        return new MetricRecord(
                type,
                id,
                row.textOrNull(),
                code.written(new java.math.BigDecimal(Objects.requireNonNull(row.decimalOrNull()))),
                row.integerOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.integer(),
                row.flag(),
                Objects.requireNonNull(type.link(id.toString())));
    }
}
