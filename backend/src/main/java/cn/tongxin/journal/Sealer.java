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
    private static final long GATHER_MILLIS = 40;
    /** How long a reader waits for another sealer: a second at most. */
    private static final int MOST_TURNS = 200;

    private static final long TURN_MILLIS = 5;

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

    /**
     * Seals all that is committed now, for a reader that must see its own write: where another sealer is at it, waits for what it
     * leaves, for a while.
     */
    public void sealNow() {
        long newest = sql.one("select coalesce(max(id), 0) from journal_inbox", List.of(), Row::number)
                .orElseThrow();
        for (int turn = 0; turn < MOST_TURNS && (turn == 0 || leftByAnother(newest)); turn++) {
            sealWindow();
        }
    }

    private void sealWindow() {
        while (seal() == BATCH) {
            // until it is empty
        }
    }

    /** Another sealer may have looked before the caller's row was there. */
    private boolean leftByAnother(long newest) {
        boolean left = sql.one("select exists (select 1 from journal_inbox where id <= ?)", List.of(newest), Row::flag)
                .orElseThrow();
        if (left) {
            pause(TURN_MILLIS);
        }
        return left;
    }

    private int seal() {
        int sealed =
                sql.one("select journal_seal(?)", List.of(BATCH), Row::integer).orElseThrow();
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
                sealWindow();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException unreachable) {
                LOG.warnf("sealing waits: %s", unreachable.getMessage());
                pause(IDLE_MILLIS);
            }
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
