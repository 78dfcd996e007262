package cn.tongxin.operation.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A private PostgreSQL that lives in one folder. After kill -9 of the service it goes on, and the next start takes it over;
 * when it dies itself it is started again on the same port; one service at a time holds the folder.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final PostgresFolder folder;
    private final PostgresServer server;
    private final PostgresWatchdog watchdog;
    private final DatabaseRole owner;
    private final DatabaseRole service;
    private final int port;
    private final boolean adopted;

    private EmbeddedPostgres(PostgresFolder folder, List<String> settings) throws IOException {
        this.folder = folder;
        PostgresPrograms.unpack(folder);
        this.owner = role(PostgresCluster.OWNER);
        this.service = role(PostgresCluster.SERVICE);
        DatabaseRole superuser = role(PostgresCluster.SUPERUSER);
        ServerCommand command = new ServerCommand(folder, ServerAccount.choose(folder));
        this.server = new PostgresServer(folder, command, settings);
        Optional<Postmaster> orphan = server.running();
        this.adopted = orphan.isPresent();
        if (!adopted) {
            PostgresCluster.create(folder, command);
        }
        Postmaster postmaster = adopted ? orphan.orElseThrow() : server.launch(PostgresServer.freePort());
        this.port = postmaster.port();
        this.watchdog = new PostgresWatchdog(folder, server, postmaster);
        watchdog.start();
        superuser.makeIfMissing(jdbcUrl(), service);
    }

    /** As {@link #start(Path, List)}, as durable as PostgreSQL is by default. */
    public static EmbeddedPostgres start(Path root) {
        return start(root, List.of());
    }

    /**
     * Starts, or takes over, the PostgreSQL of a folder, making it on first use. It takes connections on return.
     *
     * @param settings further server settings, {@code name=value}
     * @throws EmbeddedPostgresException if it cannot be had
     */
    public static EmbeddedPostgres start(Path root, List<String> settings) {
        PostgresFolder folder = new PostgresFolder(root);
        folder.hold();
        try {
            return new EmbeddedPostgres(folder, settings);
        } catch (IOException e) {
            folder.release();
            throw new EmbeddedPostgresException(
                    "The embedded PostgreSQL in " + root + " cannot be started: " + e + ". "
                            + EmbeddedPostgresException.ALTERNATIVE,
                    e);
        } catch (EmbeddedPostgresException e) {
            folder.release();
            throw e;
        }
    }

    /** Address of the service's own database. */
    public String jdbcUrl() {
        return jdbcUrl(PostgresCluster.DATABASE);
    }

    /** Address of another database of the same server. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Owns the database and migrates it. */
    public DatabaseRole owner() {
        return owner;
    }

    /** The service signs in as it. */
    public DatabaseRole service() {
        return service;
    }

    private DatabaseRole role(String name) throws IOException {
        return new DatabaseRole(name, folder.secret(name));
    }

    public int port() {
        return port;
    }

    /** Whether it was found running, left behind by a service that was killed. */
    public boolean adopted() {
        return adopted;
    }

    /** Stops PostgreSQL, its files clean on disk, and gives the folder free. */
    @Override
    public void close() {
        watchdog.stop();
        try {
            server.stop();
        } catch (IOException e) {
            throw new EmbeddedPostgresException("PostgreSQL in " + folder.root() + " could not be stopped", e);
        } finally {
            folder.release();
        }
    }
}
