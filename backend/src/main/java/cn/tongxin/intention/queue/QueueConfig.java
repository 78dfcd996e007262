package cn.tongxin.intention.queue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How departments work through what waits. */
@ConfigMapping(prefix = "tongxin.review")
public interface QueueConfig {

    /** Who has taken an item in hand has it for so long; then it is free again. */
    @WithDefault("30M")
    Duration claimEnd();
}
