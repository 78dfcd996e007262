package cn.tongxin.account.invitation;

import cn.tongxin.account.AccountView.GrantedOrganization;
import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.ZoneRef;
import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One invitation, without its link.
 *
 * @param email only while the invitation is open
 * @param invitedBy name of the account that made it
 */
@Schema(name = "Invitation", description = "One invitation, without its link.")
public record InvitationView(
        UUID id,
        @Schema(examples = "张三") String displayName,
        @Nullable String email,
        List<Role> roles,
        @Nullable GrantedOrganization organization,
        @Nullable DivisionRef division,
        @Nullable ZoneRef zone,
        InvitationState state,
        String invitedBy,
        OffsetDateTime expiresAt,
        boolean sample,
        int version,
        OffsetDateTime createdAt) {

    static final String STATE =
            "case when i.accepted_at is not null then 'ACCEPTED' when i.withdrawn_at is not null then 'WITHDRAWN'"
                    + " when i.expires_at <= now() then 'EXPIRED' else 'OPEN' end";
    /** The address comes sealed. */
    static final String COLUMNS =
            "i.id, i.display_name, i.email_sealed, i.roles, o.id, o.name, d.code, d.name, d.full_name, z.code, z.name, "
                    + STATE + ", a.display_name, i.expires_at, i.sample, i.version, i.created_at";

    static final String TABLES =
            "invitation i join account a on a.id = i.invited_by left join organization o on o.id = i.organization_id"
                    + " left join division d on d.code = i.division_code left join zone z on z.code = i.zone_code";

    static InvitationView from(Row row) {
        return new InvitationView(
                row.uuid(),
                row.text(),
                row.textOrNull(),
                row.texts().stream().map(Role::valueOf).toList(),
                GrantedOrganization.orNull(row),
                DivisionRef.orNull(row),
                ZoneRef.orNull(row),
                row.constant(InvitationState.class),
                row.text(),
                row.time(),
                row.flag(),
                row.integer(),
                row.time());
    }

    InvitationView with(@Nullable String opened) {
        return new InvitationView(
                id,
                displayName,
                opened,
                roles,
                organization,
                division,
                zone,
                state,
                invitedBy,
                expiresAt,
                sample,
                version,
                createdAt);
    }
}
