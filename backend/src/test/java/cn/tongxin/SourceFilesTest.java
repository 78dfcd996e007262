package cn.tongxin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about files, which compiled classes do not show. */
class SourceFilesTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");
    private static final int MOST_LINES = 300;

    @Test
    void filesShouldHaveAtMost300Lines() throws IOException {
        List<String> tooLong = Stream.concat(javaFiles(MAIN), javaFiles(TEST))
                .filter(file -> lines(file).size() > MOST_LINES)
                .map(file -> file + " " + lines(file).size())
                .toList();

        assertThat(tooLong)
                .as("a longer file has two jobs in it: find the second one and name it")
                .isEmpty();
    }

    @Test
    void packagesShouldSayWhatTheyAreAndBeNullMarked() throws IOException {
        List<Path> silent = javaFiles(MAIN)
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java"))
                        || lines(folder.resolve("package-info.java")).stream().noneMatch("@NullMarked"::equals))
                .toList();

        assertThat(silent)
                .as("a reader meets the package before its classes; null is what is marked")
                .isEmpty();
    }

    private static Stream<Path> javaFiles(Path root) throws IOException {
        return Files.walk(root).filter(file -> file.toString().endsWith(".java"));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
