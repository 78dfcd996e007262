package cn.tongxin.operation.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** Unpacks initdb, pg_ctl and postgres for this machine from the archive that travels inside the service. */
final class PostgresPrograms {

    /** The release in the archive; a test compares it with what the programs say of themselves. */
    static final String VERSION = "18.6";

    private static final int EXECUTABLE_BY_OWNER = 0100;

    private PostgresPrograms() {}

    /**
     * Unpacks once per release; a start that was cut short is done again.
     *
     * @throws EmbeddedPostgresException if no archive for this machine is aboard
     */
    static void unpack(PostgresFolder folder) throws IOException {
        Path home = folder.programs();
        if (Files.exists(home)) {
            return;
        }
        Path unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
        PostgresFolder.delete(unfinished);
        String archive = "/postgres-" + system() + "-" + architecture() + ".txz";
        try (InputStream packed = PostgresPrograms.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new EmbeddedPostgresException("This build brings no PostgreSQL for " + system() + " on "
                        + architecture() + ". Build it on this machine with make run, if it is Linux or macOS. "
                        + EmbeddedPostgresException.ALTERNATIVE);
            }
            unpack(packed, unfinished);
        }
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
        @Nullable TarArchiveEntry entry;
        while ((entry = tar.getNextEntry()) != null) {
            Path path = target.resolve(entry.getName()).normalize();
            if (!path.startsWith(target)) {
                throw new IOException("archive entry outside its folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(path);
                continue;
            }
            Files.createDirectories(path.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else {
                Files.copy(tar, path);
                if ((entry.getMode() & EXECUTABLE_BY_OWNER) != 0
                        && !path.toFile().setExecutable(true, false)) {
                    throw new IOException("cannot make executable: " + path);
                }
            }
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("mac") ? "darwin" : name.contains("win") ? "windows" : "linux";
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "aarch64" -> "arm_64";
            case "amd64", "x86_64" -> "x86_64";
            case String other -> other;
        };
    }
}
