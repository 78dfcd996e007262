package cn.tongxin.limit;

import cn.tongxin.paging.SqlException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Writes every few seconds what systems have used, and once more before the service stops. */
@ApplicationScoped
class ClientUsageWriter {

    private static final Logger LOG = Logger.getLogger(ClientUsageWriter.class);

    private final ClientUsage usage;
    private final long everyMillis;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("client usage").daemon().factory());

    ClientUsageWriter(ClientUsage usage, LimitConfig config) {
        this.usage = usage;
        this.everyMillis = config.writeUsageEvery().toMillis();
    }

    void start(@Observes StartupEvent event) {
        clock.scheduleWithFixedDelay(this::write, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdown();
        write();
    }

    private void write() {
        try {
            usage.write();
        } catch (SqlException unreachable) {
            LOG.warnf("the usage of systems waits to be written: %s", unreachable.getMessage());
        }
    }
}
