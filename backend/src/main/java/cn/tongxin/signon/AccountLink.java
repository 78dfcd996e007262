package cn.tongxin.signon;

import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose account somebody of the provider's has here.
 *
 * @param claimsReadAt when the newest token was issued whose claims were read; null before the first
 */
record AccountLink(UUID accountId, @Nullable OffsetDateTime claimsReadAt) {

    static AccountLink from(Row row) {
        return new AccountLink(row.uuid(), row.timeOrNull());
    }

    boolean read(OffsetDateTime issuedAt) {
        return claimsReadAt != null && !issuedAt.isAfter(claimsReadAt);
    }
}
