package cn.tongxin.operation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder of its own under target, gone when the test is; PostgreSQL's programs are unpacked once and linked into each. */
record TemporaryFolder(Path path) implements AutoCloseable {

    private static final Path PARENT = Path.of("target", "embedded-postgres-test").toAbsolutePath();

    TemporaryFolder() {
        this(create());
    }

    private static Path create() {
        try {
            PostgresFolder shared = new PostgresFolder(PARENT.resolve("shared"));
            Files.createDirectories(shared.root());
            PostgresPrograms.unpack(shared);
            Path path = Files.createTempDirectory(PARENT, "t");
            Path programs = Files.createDirectories(new PostgresFolder(path).programs());
            try (Stream<Path> parts = Files.walk(shared.programs())) {
                for (Path part : parts.skip(1).toList()) {
                    Path copy = programs.resolve(shared.programs().relativize(part));
                    if (Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS)) {
                        Files.createDirectory(copy);
                    } else {
                        Files.createLink(copy, part);
                    }
                }
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
