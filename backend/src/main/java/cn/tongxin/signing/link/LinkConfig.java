package cn.tongxin.signing.link;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How one-time links are kept. */
@ConfigMapping(prefix = "tongxin.signing-link")
public interface LinkConfig {

    /** For how long a one-time link is good: a ceremony, not a correspondence. */
    @WithDefault("PT1H")
    Duration lifetime();
}
