package cn.tongxin.event.hall;

import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import cn.tongxin.signing.SigningKind;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A signing on the screen.
 *
 * @param inForce false once it was voided; the screen takes it away
 */
@Schema(description = "A signing on the screen of the hall.")
public record HallSigning(
        UUID id,
        SigningKind kind,
        String title,

        @Schema(description = "The first twelve, in the order of the instrument.")
        List<OrganizationRef> parties,

        int partyCount,

        @Schema(description = "Null where a document alone tells of it.") @Nullable
        OffsetDateTime effectiveAt,

        @Schema(description = "False once it was voided: the screen takes it away.")
        boolean inForce) {

    static final String COLUMNS = "s.id, s.kind, s.title, array(select " + OrganizationRef.packed("o")
            + " from signing_party p join organization o on o.id = p.organization_id where p.signing_id = s.id order by p.ordinal limit 12),"
            + " (select count(*) from signing_party p where p.signing_id = s.id), s.effective_at, s.status = 'EFFECTIVE'";

    static HallSigning from(Row row) {
        return new HallSigning(
                row.uuid(),
                row.constant(SigningKind.class),
                row.text(),
                OrganizationRef.list(row),
                row.integer(),
                row.timeOrNull(),
                row.flag());
    }
}
