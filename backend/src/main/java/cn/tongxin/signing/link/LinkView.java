package cn.tongxin.signing.link;

import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A one-time link as those see it who may issue one; without its token, and without who used it. */
@Schema(name = "SigningLink", description = "A one-time link, without its token.")
public record LinkView(
        UUID id,
        UUID signingId,
        UUID partyId,

        @Schema(description = "The version that it confirms.")
        int textNumber,

        LinkState state,

        @Schema(description = "Name of the account that issued it.")
        String issuedBy,

        OffsetDateTime createdAt,
        OffsetDateTime expiresAt,
        @Nullable OffsetDateTime usedAt,
        @Nullable OffsetDateTime withdrawnAt,
        int version) {

    static final String SELECT = "select l.id, l.signing_id, l.party_id, l.text_number, " + LinkState.SQL
            + ", a.display_name, l.created_at, l.expires_at, l.used_at, l.withdrawn_at, l.version from "
            + LinkState.TABLES
            + " join account a on a.id = l.issued_by";

    static LinkView from(Row row) {
        return new LinkView(
                row.uuid(),
                row.uuid(),
                row.uuid(),
                row.integer(),
                row.constant(LinkState.class),
                row.text(),
                row.time(),
                row.time(),
                row.timeOrNull(),
                row.timeOrNull(),
                row.integer());
    }
}
