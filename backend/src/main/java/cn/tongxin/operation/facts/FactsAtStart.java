package cn.tongxin.operation.facts;

import cn.tongxin.operation.facts.FactLoader.Loaded;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the facts when the service starts; a failure stops the start. */
@ApplicationScoped
class FactsAtStart {

    private static final Logger LOG = Logger.getLogger(FactsAtStart.class);
    /** Before whatever counts or shows what is there. */
    private static final int EARLY = 100;

    private final FactsConfig config;
    private final FactLoader loader;
    private final boolean embedded;

    FactsAtStart(
            FactsConfig config,
            FactLoader loader,
            @ConfigProperty(name = "tongxin.database.embedded", defaultValue = "false") boolean embedded) {
        this.config = config;
        this.loader = loader;
        this.embedded = embedded;
    }

    void load(@Observes @Priority(EARLY) StartupEvent event) {
        if (!config.load().orElse(embedded)) {
            return;
        }
        long start = System.nanoTime();
        Loaded loaded;
        try {
            loaded = loader.load();
        } catch (RuntimeException e) {
            throw new FactsException("The facts that come with the product could not be loaded: " + e.getMessage(), e);
        }
        LOG.infof(
                "facts: %d records added, %d changed, %d left as changed here, in %d ms",
                loaded.added(), loaded.changed(), loaded.kept(), (System.nanoTime() - start) / 1_000_000);
    }
}
