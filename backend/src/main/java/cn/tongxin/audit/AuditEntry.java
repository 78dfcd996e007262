package cn.tongxin.audit;

import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Row;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One row of the journal with all that is kept of it; what an export holds too, and what the verifier computes the chain from.
 *
 * @param changed the payload exactly as PostgreSQL prints it: its hash is over these characters
 */
@Schema(description = "One row of the audit trail.")
public record AuditEntry(
        @Schema(description = "Place in the journal; dense, never reused.", examples = "1024")
        long position,

        OffsetDateTime at,

        @Schema(description = "The account or the system; null for the service itself and for callers nobody knows.")
        @Nullable
        UUID actorId,

        @Schema(description = "Its name at the time.", examples = "zhang.wei")
        String actor,

        @Schema(description = "The organization or department that it was done for.") @Nullable
        Body onBehalfOf,

        @Schema(description = "The network address that the request came from.", examples = "203.0.113.7") @Nullable
        String address,

        RecordType recordType,

        @Schema(
                description =
                        "Identifier of the record: a UUID, or a code. Of a refusal, the record that was aimed at.")
        String recordId,

        @Schema(description = "Version of the record after the act.")
        int version,

        @Schema(description = "What was done, the same verb as in the path.", examples = "accept")
        String act,

        AuditResult result,

        @Schema(description = "Why, where that is asked for.") @Nullable
        String reason,

        @Schema(implementation = Map.class, description = "The fields that changed, with their new values.")
        @JsonRawValue
        String changed,

        @Schema(description = "Where the record is read.") @Nullable
        String link,

        @Schema(description = "Whether anybody may read the record after the act.")
        boolean published,

        @Schema(description = "The organizations whose record it is.")
        List<UUID> ownerIds,

        @Schema(description = "The division whose department looks after it.") @Nullable
        String divisionCode,

        boolean sample,
        Seal seal) {

    /**
     * Whom something was done for.
     *
     * @param name today's; null when it has gone from the register
     */
    @Schema(name = "AuditBody", description = "Whom it was done for.")
    public record Body(UUID id, @Nullable String name) {}

    /**
     * How the row hangs in the chain (ADR 003); hexadecimal.
     *
     * @param entryId the number that the row was written under, before it had a position
     */
    @Schema(name = "AuditSeal", description = "How the row hangs in the chain; hexadecimal.")
    public record Seal(
            @Schema(description = "Number of the row before it had a position.")
            long entryId,

            @Schema(description = "What was hashed before `changed`.")
            String salt,

            @Schema(description = "SHA-256 of salt and `changed`.")
            String payloadHash,

            @Schema(description = "SHA-256 of the hash before it and every field.")
            String hash) {

        static Seal from(Row row) {
            return new Seal(row.number(), row.text(), row.text(), row.text());
        }
    }

    static final String TABLES = "journal j left join organization b on b.id = j.on_behalf_of";

    static final String COLUMNS =
            "j.pos, j.at, j.actor_id, j.actor, j.on_behalf_of, b.name, j.address, j.record_type, j.record_id,"
                    + " j.version, j.act, j.reason, j.payload, j.public, j.owner_ids::text[], j.division_code, j.sample, j.id,"
                    + " encode(j.salt, 'hex'), encode(j.payload_hash, 'hex'), encode(j.hash, 'hex')";

    static AuditEntry from(Row row) {
        long position = row.number();
        OffsetDateTime at = row.time();
        UUID actorId = row.uuidOrNull();
        String actor = row.text();
        UUID body = row.uuidOrNull();
        String name = row.textOrNull();
        String address = row.textOrNull();
        RecordType type = row.constant(RecordType.class);
        String id = row.text();
        int version = row.integer();
        String act = row.text();
        return new AuditEntry(
                position,
                at,
                actorId,
                actor,
                body == null ? null : new Body(body, name),
                address,
                type,
                id,
                version,
                act,
                AuditResult.of(act),
                row.textOrNull(),
                row.text(),
                type.link(id),
                row.flag(),
                row.texts().stream().map(UUID::fromString).toList(),
                row.textOrNull(),
                row.flag(),
                Seal.from(row));
    }
}
