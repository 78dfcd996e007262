package cn.tongxin.journal;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Gives positions and hashes to committed rows: woken after each commit here, and once a second for what other copies of the
 * service left. Several sealers may run; the head's row lock lets one through at a time.
 */
@ApplicationScoped
public class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class);
    private static final int BATCH = 2_000;
    private static final long IDLE_MILLIS = 1_000;
    /** Between batches, so that under load a batch is worth its transaction. */
    private static final long GATHER_MILLIS = 20;

    private final Sql sql;
    private final SealSignal signal;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private volatile Thread worker = Thread.currentThread();

    Sealer(Sql sql, SealSignal signal) {
        this.sql = sql;
        this.signal = signal;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        worker = Thread.ofPlatform().name("journal-sealer").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        worker.interrupt();
    }

    void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    /** Seals all that is committed now, for a reader that must see its own write. */
    public void sealNow() {
        while (seal() == BATCH) {
            // until the window is empty
        }
    }

    private int seal() {
        int sealed = sql.one("select journal_seal(?)", List.of(BATCH), Row::integer).orElseThrow();
        if (sealed > 0) {
            signal.raise();
        }
        return sealed;
    }

    private void run() {
        while (running) {
            try {
                if (work.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                    TimeUnit.MILLISECONDS.sleep(GATHER_MILLIS);
                }
                sealNow();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException unreachable) {
                LOG.warnf("sealing waits: %s", unreachable.getMessage());
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
