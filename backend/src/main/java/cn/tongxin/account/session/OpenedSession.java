package cn.tongxin.account.session;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A session just opened.
 *
 * @param token known to nobody else, and shown once
 */
public record OpenedSession(UUID id, String token, OffsetDateTime expiresAt) {

    @Override
    public String toString() {
        return "OpenedSession[" + id + "]";
    }
}
