package cn.tongxin.journal.live;

import cn.tongxin.journal.JournalReader;
import cn.tongxin.journal.SealSignal;
import cn.tongxin.paging.Sql;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The one reader of the journal for all live screens of this copy of the service, however many listen. Begins at the end of the
 * journal, and passes rows over while nobody listens.
 */
@ApplicationScoped
public class JournalFollower {

    private static final Logger LOG = Logger.getLogger(JournalFollower.class);
    private static final int BATCH = 500;
    /** Another copy of the service may have sealed what this one is not told of. */
    private static final long LOOK_AGAIN_MILLIS = 1_000;

    private static final String NEXT =
            "select " + FollowedChange.COLUMNS + " from journal where pos > ? order by pos limit " + BATCH;

    private final Sql sql;
    private final JournalReader journal;
    private final SealSignal signal;
    private final LiveStreams streams;
    private final LiveConfig config;
    private final Event<JournalAdvanced> advanced;
    private volatile boolean running;
    private volatile Thread reader = Thread.currentThread();
    /** Of the reader's thread alone. */
    private long position = -1;

    private long lastBeat = System.nanoTime();

    JournalFollower(
            Sql sql,
            JournalReader journal,
            SealSignal signal,
            LiveStreams streams,
            LiveConfig config,
            Event<JournalAdvanced> advanced) {
        this.sql = sql;
        this.journal = journal;
        this.signal = signal;
        this.streams = streams;
        this.config = config;
        this.advanced = advanced;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        reader = Thread.ofPlatform().name("journal-follower").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        reader.interrupt();
    }

    private void run() {
        while (running) {
            long seen = signal.count();
            boolean more = false;
            try {
                more = step();
            } catch (RuntimeException unreachable) {
                LOG.warnf("live screens wait: %s", unreachable.getMessage());
            }
            beat();
            try {
                if (!more) {
                    signal.await(seen, LOOK_AGAIN_MILLIS);
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Tells whether there may be more at once. */
    private boolean step() {
        if (position < 0 || streams.topics().isEmpty()) {
            position = journal.head().position();
            return false;
        }
        List<FollowedChange> changes = sql.all(NEXT, List.of(position), FollowedChange::from);
        if (changes.isEmpty()) {
            return false;
        }
        JournalAdvanced next = new JournalAdvanced(changes);
        // what cannot be told now is told again: listeners take a message twice for one
        advanced.fire(next);
        position = next.position();
        return changes.size() == BATCH;
    }

    private void beat() {
        long now = System.nanoTime();
        if (now - lastBeat >= config.beatEvery().toNanos()) {
            lastBeat = now;
            streams.beat();
        }
    }
}
