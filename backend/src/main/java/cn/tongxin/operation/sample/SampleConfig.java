package cn.tongxin.operation.sample;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether sample data is added at start. */
@ConfigMapping(prefix = "tongxin.sample")
public interface SampleConfig {

    /** Add the sample data at start, unless it is there, and print its accounts. Not for a system in use. */
    @WithDefault("false")
    boolean load();
}
