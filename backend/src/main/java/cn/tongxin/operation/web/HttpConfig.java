package cn.tongxin.operation.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a request may take. */
@ConfigMapping(prefix = "tongxin.http")
public interface HttpConfig {

    /** The longest that the body of a request may take to arrive, from the end of its headers on, to the second. */
    @WithDefault("60S")
    Duration bodyWithin();
}
