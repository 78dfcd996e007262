package cn.tongxin.signing.initiative;

import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An initiative in a list. */
@Schema(description = "An initiative in a list.")
public record InitiativeSummary(
        UUID id,
        String title,
        InitiativeStatus status,
        OrganizationRef organization,

        @Schema(description = "The last day on which it can be co-signed.")
        LocalDate closesOn,

        @Nullable Integer threshold,

        @Schema(description = "Co-signatures in force; whoever opened it is not counted.")
        int signatureCount,

        @Schema(description = "Whether as many have co-signed as were hoped for; null where no number was named.")
        @Nullable
        Boolean thresholdReached,

        @Nullable OffsetDateTime openedAt,
        boolean sample,
        int version,
        OffsetDateTime updatedAt) {

    /** With the signing: what is voided there is void here. */
    static final String TABLES =
            "initiative i join organization o on o.id = i.organization_id left join signing s on s.id = i.signing_id";

    static final String STATUS =
            "case when s.status = 'VOIDED' then 'VOIDED' else initiative_state(i.status, i.closes_on) end";

    static final String COLUMNS = "i.id, i.title, " + STATUS
            + ", o.id, o.name, o.kind, o.type, i.closes_on, i.threshold, i.signature_count, i.signature_count >= i.threshold,"
            + " i.opened_at, i.sample, i.version, i.updated_at";

    static InitiativeSummary from(Row row) {
        return new InitiativeSummary(
                row.uuid(),
                row.text(),
                row.constant(InitiativeStatus.class),
                OrganizationRef.from(row),
                row.date(),
                row.integerOrNull(),
                row.integer(),
                row.flagOrNull(),
                row.timeOrNull(),
                row.flag(),
                row.integer(),
                row.time());
    }
}
