package cn.tongxin.apiclient;

import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A key without its secret. */
@Schema(name = "ClientKey", description = "A key of a system, without its secret.")
public record ClientKeyView(
        UUID id,
        KeyKind kind,

        @Schema(description = "What the secret begins with.", examples = "txk_k3v9x2ab")
        String prefix,

        KeyState state,
        OffsetDateTime createdAt,

        @Schema(description = "From when it is good no longer.")
        OffsetDateTime endsAt,

        @Schema(description = "The key that took its place.") @Nullable
        UUID replacedById,

        @Nullable String revokedBecause,

        @Schema(description = "To the minute.") @Nullable OffsetDateTime lastUsedAt,
        @Nullable String lastUsedAddress,

        @Schema(description = "When it was last shown from outside the networks that are allowed, to the minute.")
        @Nullable
        OffsetDateTime lastRefusedAt,

        @Nullable String lastRefusedAddress) {

    /** Of {@code api_client_key k}. */
    static final String COLUMNS = "k.id, k.kind, k.prefix, " + KeyState.COLUMN
            + ", k.created_at, k.ends_at, k.replaced_by_id, k.revoked_because,"
            + " k.last_used_at, k.last_used_address, k.last_refused_at, k.last_refused_address";

    static ClientKeyView from(Row row) {
        return new ClientKeyView(
                row.uuid(),
                row.constant(KeyKind.class),
                row.text(),
                row.constant(KeyState.class),
                row.time(),
                row.time(),
                row.uuidOrNull(),
                row.textOrNull(),
                row.timeOrNull(),
                row.textOrNull(),
                row.timeOrNull(),
                row.textOrNull());
    }
}
