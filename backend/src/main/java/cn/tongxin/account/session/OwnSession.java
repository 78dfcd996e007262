package cn.tongxin.account.session;

import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of one's own sessions. */
@Schema(name = "OwnSession", description = "One of one's own sessions that has not ended.")
public record OwnSession(
        UUID id,
        SessionKind kind,

        @Schema(description = "Program and system, as far as they say so.", examples = "Firefox, Windows") @Nullable
        String device,

        @Schema(description = "The network address that it was opened from.") @Nullable
        String address,

        OffsetDateTime openedAt,

        @Schema(description = "When it was last used, to the minute.")
        OffsetDateTime lastSeenAt,

        @Schema(description = "When it ends at the latest.") OffsetDateTime expiresAt,

        @Schema(description = "Whether it is the one that asks.")
        boolean current) {

    static final String COLUMNS = "id, kind, device, address, created_at, last_seen_at, expires_at, id = ?";

    static OwnSession from(Row row) {
        return new OwnSession(
                row.uuid(),
                row.constant(SessionKind.class),
                row.textOrNull(),
                row.textOrNull(),
                row.time(),
                row.time(),
                row.time(),
                row.flag());
    }
}
