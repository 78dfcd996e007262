package cn.tongxin.signing.link;

import cn.tongxin.identity.Caller;
import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What stands behind a token.
 *
 * @param recent used within a day: then it still tells its own confirmation, for whom the answer was lost
 */
record FoundLink(
        UUID id,
        UUID signingId,
        UUID partyId,
        UUID organizationId,
        int textNumber,
        String textHash,
        OffsetDateTime expiresAt,
        LinkState state,
        boolean recent,
        boolean sample) {

    static final String BY_TOKEN =
            "select l.id, l.signing_id, l.party_id, p.organization_id, l.text_number, l.text_hash, l.expires_at, "
                    + LinkState.SQL
                    + ", coalesce(l.used_at > now() - interval '1 day', false), s.sample from " + LinkState.TABLES
                    + " where l.token_hash = ?";

    static FoundLink from(Row row) {
        return new FoundLink(
                row.uuid(),
                row.uuid(),
                row.uuid(),
                row.uuid(),
                row.integer(),
                row.text(),
                row.time(),
                row.constant(LinkState.class),
                row.flag(),
                row.flag());
    }

    Caller caller() {
        return Caller.signatoryByLink(organizationId, sample);
    }

    boolean tellsItsConfirmation() {
        return state == LinkState.USED && recent;
    }
}
