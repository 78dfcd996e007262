package cn.tongxin.operation.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The folder of one embedded PostgreSQL: where its parts lie, who holds it, and its secrets (readable by the owner only). */
final class PostgresFolder {

    private final Path root;
    private @Nullable FileChannel lockFile;

    PostgresFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path root() {
        return root;
    }

    /** The unpacked programs of one PostgreSQL release. */
    Path programs() {
        return root.resolve("postgresql-" + PostgresPrograms.VERSION);
    }

    /** The records themselves: what PostgreSQL calls its data directory. */
    Path cluster() {
        return root.resolve("cluster");
    }

    Path log() {
        return root.resolve("postgresql.log");
    }

    /**
     * Takes the folder for this process until {@link #release()} or the end of the process.
     *
     * @throws EmbeddedPostgresException if another process holds it, or it cannot be written
     */
    void hold() {
        Path file = root.resolve("instance.lock");
        try {
            Files.createDirectories(root);
            lockFile = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(lockFile) == null) {
                lockFile.close();
                throw new EmbeddedPostgresException("Another Tongxin already uses " + root
                        + ". Stop it first, or choose another data folder: make run DATA=..., or TONGXIN_DATA=...");
            }
        } catch (IOException e) {
            throw new EmbeddedPostgresException(
                    "Cannot write to " + root + " (" + e + "). Choose another data folder:"
                            + " make run DATA=..., or TONGXIN_DATA=... " + EmbeddedPostgresException.ALTERNATIVE,
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    void release() {
        try {
            if (lockFile != null) {
                lockFile.close();
            }
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot release " + root, e);
        }
    }

    /** The secret of a database role, drawn at random when it is first asked for: 192 bits, base64url. */
    String secret(String role) throws IOException {
        Path file = secretFile(role);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
        } catch (FileAlreadyExistsException e) {
            // drawn at an earlier start
        }
        return Files.readString(file).strip();
    }

    Path secretFile(String role) {
        return root.resolve(role + ".password");
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var paths = Files.walk(tree)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
