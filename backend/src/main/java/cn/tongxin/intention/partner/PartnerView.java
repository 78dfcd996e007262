package cn.tongxin.intention.partner;

import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An organization beside the lead.
 *
 * @param invitedAt null of partners that were named before partners were asked
 */
@Schema(name = "Partner", description = "An organization that was asked to take part, and what it said.")
public record PartnerView(
        OrganizationRef organization,
        PartnerStatus status,
        @Schema(description = "Why it declined.") @Nullable String reason,
        @Nullable OffsetDateTime invitedAt,
        @Nullable OffsetDateTime answeredAt) {

    /** Who takes part, also without ever having been asked, and who was asked. */
    static final String ALL = """
            select o.id, o.name, o.kind, o.type, coalesce(v.status, 'ACCEPTED'), v.reason, v.invited_at, v.answered_at
            from (select organization_id from intention_partner where intention_id = ?
                  union select organization_id from intention_invitation where intention_id = ?) a
            join organization o on o.id = a.organization_id
            left join intention_invitation v on v.intention_id = ? and v.organization_id = a.organization_id
            order by v.invited_at nulls first, o.id""";

    static PartnerView from(Row row) {
        return new PartnerView(
                OrganizationRef.from(row),
                row.constant(PartnerStatus.class),
                row.textOrNull(),
                row.timeOrNull(),
                row.timeOrNull());
    }
}
