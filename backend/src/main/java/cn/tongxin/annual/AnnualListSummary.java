package cn.tongxin.annual;

import cn.tongxin.division.ZoneRef;
import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An annual list in a list.
 *
 * @param lines how many intentions stand on it
 * @param hash SHA-256 of its JSON export, hexadecimal; null until it is frozen
 */
@Schema(description = "An annual list in a list.")
public record AnnualListSummary(
        UUID id,
        String title,
        AnnualListStatus status,
        @Nullable ZoneRef zone,
        int year,
        UUID callId,
        long lines,
        @Nullable String hash,
        @Nullable OffsetDateTime frozenAt,
        boolean sample,
        int version,
        OffsetDateTime updatedAt) {

    static final String TABLES = "annual_list l join zone z on z.code = l.zone_code";

    static final String COLUMNS = "l.id, l.title, l.status, z.code, z.name, l.year, l.call_id,"
            + " (select count(*) from annual_list_line n where n.list_id = l.id), l.hash, l.frozen_at, l.sample, l.version, l.updated_at";

    static AnnualListSummary from(Row row) {
        return new AnnualListSummary(
                row.uuid(),
                row.text(),
                row.constant(AnnualListStatus.class),
                ZoneRef.orNull(row),
                row.integer(),
                row.uuid(),
                row.number(),
                row.textOrNull(),
                row.timeOrNull(),
                row.flag(),
                row.integer(),
                row.time());
    }
}
