package cn.tongxin.account.invitation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose account has the roles now. */
@Schema(description = "Whose account has the roles now.")
public record AcceptedInvitation(
        UUID accountId, @Schema(examples = "zhang.san") String username) {}
