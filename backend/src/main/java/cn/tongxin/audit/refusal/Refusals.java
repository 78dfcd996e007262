package cn.tongxin.audit.refusal;

import cn.tongxin.audit.AuditConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Takes refusals from the requests at once, and writes them in the background. While the database does not answer so many wait;
 * the rest is counted.
 */
@ApplicationScoped
public class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final int MOST_WAITING = 2_000;
    private static final int BATCH = 200;
    private static final long IDLE_MILLIS = 1_000;

    private final RefusalService service;
    private final RefusalQuota quota;
    private final Clock clock = Clock.systemUTC();
    private final BlockingQueue<Refusal> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Semaphore work = new Semaphore(0);
    private final ReentrantLock writing = new ReentrantLock();
    /** Taken and not yet written; guarded by {@link #writing}, as is {@link #rest}. */
    private final List<Refusal> taken = new ArrayList<>();

    private final List<LeftOut> rest = new ArrayList<>();
    private volatile boolean running;
    private volatile Thread worker = Thread.currentThread();

    Refusals(RefusalService service, AuditConfig config) {
        this.service = service;
        this.quota = new RefusalQuota(config.refusalsEach(), config.refusalsAll());
    }

    void start(@Observes StartupEvent event) {
        running = true;
        worker = Thread.ofPlatform().name("refusals").daemon().start(this::run);
    }

    /** What is still counted is written before the database goes. */
    void stop(@Observes ShutdownEvent event) {
        running = false;
        worker.interrupt();
        try {
            write(quota.close());
        } catch (RuntimeException unreachable) {
            LOG.warnf("refusals are lost: %s", unreachable.getMessage());
        }
    }

    /** Takes a refusal; never waits and never fails. */
    void note(Refusal refusal) {
        if (!quota.admits(refusal.actor(), refusal.at())) {
            return;
        }
        if (waiting.offer(refusal)) {
            work.release();
        } else {
            quota.lose();
        }
    }

    /** Writes what this copy of the service has been told of, for a reader who must see it. */
    public void writeNow() {
        write(quota.ended(clock.instant()));
    }

    private void write(List<LeftOut> ended) {
        writing.lock();
        try {
            rest.addAll(ended);
            while (true) {
                waiting.drainTo(taken, BATCH - taken.size());
                if (taken.isEmpty() && rest.isEmpty()) {
                    return;
                }
                service.write(taken, rest);
                taken.clear();
                rest.clear();
            }
        } finally {
            writing.unlock();
        }
    }

    private void run() {
        while (running) {
            try {
                if (work.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
                writeNow();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException unreachable) {
                LOG.warnf("refusals wait: %s", unreachable.getMessage());
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
