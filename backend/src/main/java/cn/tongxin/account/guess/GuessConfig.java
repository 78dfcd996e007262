package cn.tongxin.account.guess;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many tries to sign in are free before further ones are slowed. */
@ConfigMapping(prefix = "tongxin.sign-in")
public interface GuessConfig {

    /** Wrong tries with one name from one address; then a lock of 30 s, each further try doubling it, up to an hour. */
    @WithDefault("5")
    int triesAtAddress();

    /** Wrong tries with one name from anywhere; then a lock of a minute, up to 15, for addresses that it was never used from. */
    @WithDefault("50")
    int triesAnywhere();

    /** Wrong tries with any names from one address within 15 minutes; then that address waits for the rest of them. */
    @WithDefault("60")
    int triesOfAddress();
}
