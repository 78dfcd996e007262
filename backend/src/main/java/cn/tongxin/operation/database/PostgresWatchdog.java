package cn.tongxin.operation.database;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Notices within a quarter of a second that PostgreSQL has died and starts it again on the same port, as often as it takes. */
final class PostgresWatchdog implements Runnable {

    private static final Logger LOG = Logger.getLogger(PostgresWatchdog.class);
    private static final Duration GLANCE = Duration.ofMillis(250);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(3);

    private final PostgresFolder folder;
    private final PostgresServer server;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("embedded-postgres-watchdog").unstarted(this);
    private Postmaster postmaster;

    PostgresWatchdog(PostgresFolder folder, PostgresServer server, Postmaster postmaster) {
        this.folder = folder;
        this.server = server;
        this.postmaster = postmaster;
    }

    void start() {
        thread.start();
    }

    /** Ends the watch, waiting for a restart that is under way. */
    void stop() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        try {
            while (true) {
                Thread.sleep(GLANCE);
                if (!postmaster.isAlive(folder)) {
                    restart();
                }
            }
        } catch (InterruptedException e) {
            // stopped
        }
    }

    private void restart() throws InterruptedException {
        LOG.warnf("PostgreSQL (process %d) has died; starting it again", postmaster.pid());
        long begun = System.nanoTime();
        int port = postmaster.port();
        try {
            Optional<Postmaster> running = server.running();
            postmaster = running.isPresent() ? running.orElseThrow() : server.launch(port);
            LOG.infof(
                    "PostgreSQL is back on port %d after %d ms",
                    port, Duration.ofNanos(System.nanoTime() - begun).toMillis());
        } catch (IOException | EmbeddedPostgresException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
            LOG.errorf("PostgreSQL could not be started again: %s", e.getMessage());
            Thread.sleep(AFTER_FAILURE);
        }
    }
}
