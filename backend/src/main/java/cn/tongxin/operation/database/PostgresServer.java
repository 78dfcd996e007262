package cn.tongxin.operation.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts and stops the server of one folder, and finds the one that an earlier service left behind. */
final class PostgresServer {

    /** Only the loopback interface, no sockets in folders that others can enter. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=50",
            "shared_buffers=128MB",
            "timezone=UTC",
            "log_timezone=UTC",
            "lc_messages=C",
            "recovery_init_sync_method=" + ServerCommand.SYNC_METHOD);

    // below the range from which Linux draws ports for outgoing connections: nobody takes the port while the server is
    // away
    private static final int LOWEST_PORT = 20_000;
    private static final int HIGHEST_PORT = 32_000;

    private static final Duration START_LIMIT =
            Duration.ofMinutes(10); // recovery of a large write-ahead log is no failure
    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final long LARGEST_LOG = 16L << 20;

    private final PostgresFolder folder;
    private final ServerCommand command;
    private final List<String> settings;

    PostgresServer(PostgresFolder folder, ServerCommand command, List<String> extraSettings) {
        this.folder = folder;
        this.command = command;
        this.settings = Stream.concat(SETTINGS.stream(), extraSettings.stream()).toList();
    }

    /**
     * The server that is already there, once it takes connections; empty as soon as none of its processes is left. Waits while
     * one is recovering, stopping or, its first process killed, dying away.
     */
    Optional<Postmaster> running() throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        do {
            Optional<Postmaster> found = Postmaster.of(folder);
            if (found.filter(Postmaster::isReady).isPresent()) {
                return found;
            }
            if (found.isEmpty() && !Postmaster.anyProcess(folder)) {
                return Optional.empty();
            }
            pause();
        } while (System.nanoTime() < deadline);
        throw new EmbeddedPostgresException(
                "PostgreSQL in " + folder.root() + " neither becomes ready nor ends. Its own words: " + lastWords());
    }

    /** Starts the server; it takes connections on return. */
    Postmaster launch(int port) throws IOException {
        Postmaster.forgetTheDead(folder);
        if (Files.exists(folder.log()) && Files.size(folder.log()) > LARGEST_LOG) {
            Files.move(folder.log(), Path.of(folder.log() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
        String options = "-p " + port
                + settings.stream().map(setting -> " -c '" + setting + "'").collect(Collectors.joining());
        try {
            command.run(
                    START_LIMIT,
                    "pg_ctl",
                    "start",
                    "--wait",
                    "--timeout=" + START_LIMIT.toSeconds(),
                    "--pgdata=" + folder.cluster(),
                    "--log=" + folder.log(),
                    "--options=" + options);
        } catch (EmbeddedPostgresException e) {
            throw new EmbeddedPostgresException(
                    "PostgreSQL does not start in " + folder.root() + ". Its own words: " + lastWords() + "\n"
                            + EmbeddedPostgresException.ALTERNATIVE,
                    e);
        }
        return Postmaster.of(folder)
                .orElseThrow(() -> new EmbeddedPostgresException(
                        "PostgreSQL ended right after its start. Its own words: " + lastWords()));
    }

    /** Ends every connection and stops the server, its files clean on disk. */
    void stop() throws IOException {
        if (Postmaster.of(folder).isPresent()) {
            command.run(
                    STOP_LIMIT,
                    "pg_ctl",
                    "stop",
                    "--mode=fast",
                    "--wait",
                    "--timeout=" + STOP_LIMIT.toSeconds(),
                    "--pgdata=" + folder.cluster());
        }
    }

    static int freePort() throws IOException {
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT);
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return probe.getLocalPort();
            } catch (IOException e) {
                // taken: draw another
            }
        }
        throw new IOException("no free port between " + LOWEST_PORT + " and " + HIGHEST_PORT);
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresException("interrupted while waiting for PostgreSQL", e);
        }
    }

    private String lastWords() {
        try (Stream<String> lines = Files.lines(folder.log())) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 5), all.size()));
        } catch (IOException e) {
            return "(none: " + e + ")";
        }
    }
}
