package cn.tongxin.journal;

import cn.tongxin.paging.Row;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One sealed row of the journal.
 *
 * @param position dense: 1, 2, 3 …; what commits later has a later position
 * @param changed JSON object of the fields that changed and their new values
 */
@Schema(description = "One change of one record.")
public record JournalEntry(
        @Schema(description = "Place in the journal; dense, never reused.", examples = "1024")
        long position,

        OffsetDateTime at,

        @Schema(
                description =
                        "The account that did it, for those who look after the record; or the part of the service.")
        @Nullable
        String actor,

        @Schema(description = "The organization or department that it was done for.") @Nullable
        ActedFor onBehalfOf,

        RecordType recordType,

        @Schema(description = "Identifier of the record: a UUID, or a code.")
        String recordId,

        @Schema(description = "Version of the record after the change.")
        int version,

        @Schema(description = "What was done, the same verb as in the path.", examples = "submit")
        String act,

        @Nullable String reason,

        @Schema(implementation = Map.class, description = "The fields that changed, with their new values.")
        @JsonRawValue
        String changed,

        @Schema(description = "Where the record is read.") @Nullable
        String link,

        boolean sample) {

    /** On whose behalf something was done. */
    @Schema(name = "ActedFor", description = "On whose behalf it was done.")
    public record ActedFor(UUID id, String name) {}

    static final String TABLES = "journal j left join organization b on b.id = j.on_behalf_of";

    /** @param named SQL: whether the caller may know the account */
    static String columns(String named) {
        return "j.pos, j.at, case when j.actor_id is null or " + named
                + " then j.actor end, b.id, b.name, j.record_type, j.record_id,"
                + " j.version, j.act, j.reason, j.payload, j.sample";
    }

    static JournalEntry from(Row row) {
        long position = row.number();
        OffsetDateTime at = row.time();
        String actor = row.textOrNull();
        UUID body = row.uuidOrNull();
        String name = row.textOrNull();
        ActedFor onBehalfOf = body == null || name == null ? null : new ActedFor(body, name);
        RecordType type = row.constant(RecordType.class);
        String id = row.text();
        return new JournalEntry(
                position,
                at,
                actor,
                onBehalfOf,
                type,
                id,
                row.integer(),
                row.text(),
                row.textOrNull(),
                row.text(),
                type.link(id),
                row.flag());
    }
}
