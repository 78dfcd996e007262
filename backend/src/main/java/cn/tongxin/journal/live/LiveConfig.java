package cn.tongxin.journal.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Streams that stay open; each copy of the service counts its own. */
@ConfigMapping(prefix = "tongxin.live")
public interface LiveConfig {

    /** The most streams at once. */
    @Min(1)
    @WithDefault("2000")
    int streams();

    /** The most streams at once of one account, or from one address without one: a hall is often behind one address. */
    @Min(1)
    @WithDefault("300")
    int streamsPerCaller();

    /** How often a stream says that it is there; shorter than what stands between waits for. */
    @WithDefault("PT15S")
    Duration beatEvery();
}
