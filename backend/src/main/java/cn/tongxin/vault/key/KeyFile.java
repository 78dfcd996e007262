package cn.tongxin.vault.key;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;

/** A file of keys. */
public final class KeyFile {

    private static final int ID_BYTES = 4;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private KeyFile() {}

    public static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    /** Reads the file; makes it first, readable by its owner only, where it is not there. It appears when it is safe on disk. */
    public static String readOrDraw(Path file) throws IOException {
        if (!Files.exists(file)) {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path unfinished = Files.createTempFile(folder, "vault", ".unfinished", OWNER_ONLY);
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.write(StandardCharsets.US_ASCII.encode(drawn()));
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
        return read(file);
    }

    private static String drawn() {
        String id = HexFormat.of().formatHex(bytes(ID_BYTES));
        return """
                # Keys of the vault, drawn at random at the first start: docs/operations.md, Keys. Whoever has lost them has lost what is
                # sealed with them; whoever has them can read it. Keep a copy apart from the copies of the database.
                drawn-%1$s-seal:%2$s:%3$s
                drawn-%1$s-index:%4$s:%5$s
                """.formatted(id, AesGcm.NAME, base64(AesGcm.KEY_BYTES), HmacSha256.NAME, base64(HmacKey.KEY_BYTES));
    }

    private static String base64(int bytes) {
        return Base64.getEncoder().encodeToString(bytes(bytes));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
