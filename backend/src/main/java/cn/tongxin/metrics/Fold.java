package cn.tongxin.metrics;

import cn.tongxin.journal.SealSignal;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Keeps the facts up with the journal: folds when rows were sealed here, and once a second for what other copies of the service
 * have sealed. Several folds may run; the row of the position lets one through at a time.
 */
@ApplicationScoped
public class Fold {

    private static final Logger LOG = Logger.getLogger(Fold.class);
    private static final long IDLE_MILLIS = 1_000;
    /** Between steps, so that under load a step is worth its transaction. */
    private static final long GATHER_MILLIS = 200;

    private final FoldService service;
    private final SealSignal signal;
    private volatile boolean running;
    private volatile Thread worker = Thread.currentThread();

    Fold(FoldService service, SealSignal signal) {
        this.service = service;
        this.signal = signal;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        worker = Thread.ofPlatform().name("metric-fold").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        worker.interrupt();
    }

    /** Folds all that is sealed now. */
    public void catchUp() {
        while (service.fold() > 0) {
            // until the end of the journal
        }
    }

    private void run() {
        long seen = -1;
        while (running) {
            try {
                signal.await(seen, IDLE_MILLIS);
                TimeUnit.MILLISECONDS.sleep(GATHER_MILLIS);
                seen = signal.count();
                catchUp();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
                LOG.warnf("the numbers wait at their position: %s", failed.getMessage());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(IDLE_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
