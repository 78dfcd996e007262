package cn.tongxin.account;

import cn.tongxin.account.session.SessionKind;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A session just opened.
 *
 * @param token to be sent as {@code Authorization: Bearer <token>}; shown only here. Null where a cookie carries it
 */
@Schema(name = "Session", description = "A session just opened. The token is shown only here.")
public record SessionView(
        SessionKind kind,

        @Schema(description = "Send as `Authorization: Bearer <token>`; null where a cookie carries it.") @Nullable
        String token,

        @Schema(description = "When it ends at the latest.") OffsetDateTime expiresAt,

        AccountView account) {

    @Override
    public String toString() {
        return "SessionView[" + account.username() + "]";
    }
}
