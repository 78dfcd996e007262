package cn.tongxin.vault.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of keys that the service draws for itself. */
class KeyFileTest {

    @Test
    void fileShouldBeDrawnOnceForItsOwnerOnly(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("data").resolve("vault.keys");

        String first = KeyFile.readOrDraw(file);

        assertThat(Rings.of(first).sealing().mark()).startsWith("$aes-256-gcm$drawn-");
        assertThat(Rings.of(first).indexing().mark()).startsWith("$hmac-sha-256$drawn-");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(KeyFile.readOrDraw(file)).isEqualTo(first);
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).as("nothing unfinished stays").containsExactly(file);
        }
    }

    @Test
    void twoDrawsShouldDiffer(@TempDir Path folder) throws IOException {
        assertThat(KeyFile.readOrDraw(folder.resolve("one"))).isNotEqualTo(KeyFile.readOrDraw(folder.resolve("two")));
    }
}
