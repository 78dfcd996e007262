package cn.tongxin.account;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session just opened.
 *
 * @param token to be sent as {@code Authorization: Bearer <token>}; shown only here
 */
@Schema(name = "Session", description = "A session just opened. The token is shown only here.")
public record SessionView(
        @Schema(description = "Send as `Authorization: Bearer <token>`.")
        String token,

        OffsetDateTime expiresAt,
        AccountView account) {}
