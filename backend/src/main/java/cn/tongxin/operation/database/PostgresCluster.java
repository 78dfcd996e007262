package cn.tongxin.operation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * Makes the cluster on first start: UTF-8, compared by bytes (ADR 009), C.UTF-8 for character classes (with C, PostgreSQL takes no
 * Chinese character for a letter), page checksums, password sign-in only.
 */
final class PostgresCluster {

    /** The role that owns the database and migrates it; no superuser. */
    static final String OWNER = "tongxin";

    /** The role that the service signs in as: owns nothing, and is bound by the policies of the second wall. */
    static final String SERVICE = "tongxin_service";

    static final String DATABASE = "tongxin";
    static final String SUPERUSER = "postgres";

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private PostgresCluster() {}

    /** Makes the cluster unless it is there. It appears under its name only when it is complete. */
    static void create(PostgresFolder folder, ServerCommand command) throws IOException {
        Path version = folder.cluster().resolve("PG_VERSION");
        if (Files.exists(version)) {
            refuseOtherRelease(folder, Files.readString(version).strip());
            return;
        }
        Path unfinished = folder.root().resolve("cluster.unfinished");
        PostgresFolder.delete(unfinished);
        command.run(
                LIMIT,
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--pwfile=" + folder.secretFile(SUPERUSER),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=" + ServerCommand.LOCALE,
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--sync-method=" + ServerCommand.SYNC_METHOD);
        // single-user mode: one line is one statement, nothing listens, nobody has to wait for a server
        String output = command.runWithInput(
                """
                create role %1$s login password '%3$s'
                create database %2$s owner %1$s
                """.formatted(OWNER, DATABASE, folder.secret(OWNER)),
                LIMIT,
                "postgres",
                "--single",
                "-D",
                unfinished.toString(),
                "postgres");
        if (output.contains("ERROR") || output.contains("FATAL")) {
            throw new EmbeddedPostgresException("The database could not be made: " + output.strip());
        }
        Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void refuseOtherRelease(PostgresFolder folder, String release) {
        if (!PostgresPrograms.VERSION.startsWith(release + ".")) {
            throw new EmbeddedPostgresException(
                    "The records in " + folder.cluster() + " were written by PostgreSQL " + release
                            + "; this release brings " + PostgresPrograms.VERSION
                            + ". Dump them with the release that wrote them and restore the dump: docs/operations.md.");
        }
    }
}
