package cn.tongxin.account.session;

import org.jspecify.annotations.Nullable;

/**
 * How a session is opened.
 *
 * @param userAgent what the device says of itself: the header {@code User-Agent}
 */
public record Opening(
        SessionKind kind, SignInWay way, @Nullable String userAgent) {

    public @Nullable String device() {
        return Device.of(userAgent);
    }
}
