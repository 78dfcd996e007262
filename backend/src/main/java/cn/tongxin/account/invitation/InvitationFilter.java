package cn.tongxin.account.invitation;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which invitations are asked for. */
public record InvitationFilter(
        @QueryParam("state") @Parameter(description = "One or more states.") @Nullable
        List<InvitationState> state,

        @QueryParam("organization") @Parameter(description = "To a role in this organization.") @Nullable
        UUID organization) {}
