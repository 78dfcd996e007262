package cn.tongxin.apiclient;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What a department may give its systems. */
@ConfigMapping(prefix = "tongxin.api-clients")
public interface ApiClientConfig {

    /** Days from today after which a system must be renewed at the latest. */
    @Min(1)
    @Max(3650)
    @WithDefault("365")
    int longestDays();
}
