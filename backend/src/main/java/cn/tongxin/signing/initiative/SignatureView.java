package cn.tongxin.signing.initiative;

import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the roll. */
@Schema(
        name = "InitiativeSignature",
        description = "A line of the roll: who co-signed, and whether it was withdrawn. Its number is given once.")
public record SignatureView(
        UUID id,
        int number,
        OrganizationRef organization,

        @Schema(description = "Of the text that was co-signed.")
        String textHash,

        OffsetDateTime signedAt,
        @Nullable OffsetDateTime withdrawnAt,
        @Nullable String withdrawReason) {

    static final String TABLES = "initiative_signature r join organization o on o.id = r.organization_id";

    static final String COLUMNS =
            "r.id, r.number, o.id, o.name, o.kind, o.type, r.text_hash, r.signed_at, r.withdrawn_at, r.withdraw_reason";

    static SignatureView from(Row row) {
        return new SignatureView(
                row.uuid(),
                row.integer(),
                OrganizationRef.from(row),
                row.text(),
                row.time(),
                row.timeOrNull(),
                row.textOrNull());
    }
}
