package cn.tongxin.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How many requests; each copy of the service counts rates by itself. */
@ConfigMapping(prefix = "tongxin.limits")
public interface LimitConfig {

    /** Requests a minute from one address without credentials, or with such as were refused. */
    @Min(1)
    @WithDefault("1200")
    int anonymousPerMinute();

    /** Requests a minute of one account. */
    @Min(1)
    @WithDefault("1200")
    int personPerMinute();

    /** Attempts a minute from one address to sign in, to get a token, to accept an invitation. */
    @Min(1)
    @WithDefault("30")
    int signInPerMinute();

    /** Requests a minute from one address that come with a one-time link: the phones of a hall share an address. */
    @Min(1)
    @WithDefault("240")
    int signingLinkPerMinute();

    /** Requests a minute of a system that was given no number of its own. */
    @Min(1)
    @WithDefault("600")
    int clientPerMinute();

    /** Requests a day of a system that was given no number of its own. */
    @Min(1)
    @WithDefault("100000")
    int clientPerDay();

    /** The most requests a minute that a system can be given. */
    @Min(1)
    @WithDefault("6000")
    int clientPerMinuteMost();

    /** The most requests a day that a system can be given. */
    @Min(1)
    @WithDefault("5000000")
    int clientPerDayMost();

    /** How often what systems have used is written to the database. */
    @WithDefault("PT3S")
    Duration writeUsageEvery();
}
