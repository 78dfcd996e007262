package cn.tongxin.account.factor;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Of whom a second factor is required whatever the rules say. */
@ConfigMapping(prefix = "tongxin.second-factor")
public interface SecondFactorConfig {

    /** Of the three administrators. By default with a database of your own, and not with the embedded one. */
    Optional<Boolean> administrators();
}
