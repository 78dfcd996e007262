package cn.tongxin.operation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A folder of its own under target, gone when the test is. PostgreSQL's programs are unpacked once and linked into each. */
record TemporaryFolder(Path path) implements AutoCloseable {

    private static final Path PARENT =
            Path.of("target", "embedded-postgres-test").toAbsolutePath();

    /** For a first start. */
    static TemporaryFolder empty() {
        try {
            PostgresFolder shared = new PostgresFolder(PARENT.resolve("shared"));
            Files.createDirectories(shared.root());
            PostgresPrograms.unpack(shared);
            PostgresFolder folder = new PostgresFolder(Files.createTempDirectory(PARENT, "t"));
            copy(shared.programs(), folder.programs(), true);
            return new TemporaryFolder(folder.root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As after a first start and a clean stop, which is made once for all tests. */
    static synchronized TemporaryFolder started() {
        TemporaryFolder folder = empty();
        PostgresFolder shared = new PostgresFolder(PARENT.resolve("shared"));
        EmbeddedPostgres.start(shared.root()).close();
        try (Stream<Path> parts = Files.list(shared.root())) {
            for (Path part :
                    parts.filter(part -> !part.equals(shared.programs())).toList()) {
                copy(part, folder.path().resolve(part.getFileName()), false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private static void copy(Path from, Path to, boolean link) throws IOException {
        try (Stream<Path> parts = Files.walk(from)) {
            for (Path part : parts.toList()) {
                Path copy = to.resolve(from.relativize(part).toString());
                if (link && !Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createLink(copy, part);
                } else {
                    Files.copy(part, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            PostgresFolder.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
