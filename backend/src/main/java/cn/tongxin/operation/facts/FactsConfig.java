package cn.tongxin.operation.facts;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Whether the facts that come with the product are loaded. */
@ConfigMapping(prefix = "tongxin.facts")
public interface FactsConfig {

    /**
     * Load divisions, zones and published facts at start. By default only into the embedded database; set it to true to have them
     * in a database of your own. What is there already is left as it is.
     */
    Optional<Boolean> load();
}
