package cn.tongxin.account.invitation;

import cn.tongxin.account.AccountView.GrantedOrganization;
import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.ZoneRef;
import cn.tongxin.identity.Role;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the invited is offered, and by whom. */
@Schema(description = "What the invited is offered, and by whom.")
public record InvitationOffer(
        String displayName,
        List<Role> roles,
        @Nullable GrantedOrganization organization,
        @Nullable DivisionRef division,
        @Nullable ZoneRef zone,
        String invitedBy,
        OffsetDateTime expiresAt) {

    static InvitationOffer of(InvitationView view) {
        return new InvitationOffer(
                view.displayName(),
                view.roles(),
                view.organization(),
                view.division(),
                view.zone(),
                view.invitedBy(),
                view.expiresAt());
    }
}
