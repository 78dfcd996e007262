package cn.tongxin.account.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When sessions end, and how often the token of a cookie is turned over. */
@ConfigMapping(prefix = "tongxin.session")
public interface SessionConfig {

    /** A session that made no request for so long has ended. */
    @WithDefault("30M")
    Duration idleEnd();

    /** A session ends so long after it was opened, used or not. */
    @WithDefault("8H")
    Duration absoluteEnd();

    /** A cookie's token that is older is replaced by a new one at the next request. */
    @WithDefault("15M")
    Duration rotateAfter();

    /** Requests under way may carry the replaced token for so long; later it counts as stolen. */
    @WithDefault("30S")
    Duration rotationGrace();
}
