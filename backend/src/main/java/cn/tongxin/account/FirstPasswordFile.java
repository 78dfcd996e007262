package cn.tongxin.account;

import cn.tongxin.account.FirstAdministrators.Credentials;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The first administrators' one-time passwords, kept from one start to the next beside the embedded database, readable by the owner
 * only as its own secrets are; removed at the first start that finds all of them replaced. Without it each start would draw and hash
 * others. One line each: user name, password, SHA-256 of the hash that the account had, by which a password that no longer counts is known.
 */
@ApplicationScoped
class FirstPasswordFile {

    private static final Logger LOG = Logger.getLogger(FirstPasswordFile.class);
    private static final int FIELDS = 3;

    private final Optional<Path> file;

    /** @param file none where the operator named a database: then nothing is kept */
    FirstPasswordFile(@ConfigProperty(name = "tongxin.first-passwords-file") Optional<Path> file) {
        this.file = file;
    }

    record Line(String password, String fingerprint) {

        boolean countsFor(Account account) {
            return fingerprint.equals(FirstPasswordFile.fingerprint(account.passwordHash()));
        }
    }

    /** By user name; empty where there is none, or none that can be read. */
    Map<String, Line> read() {
        if (file.isEmpty() || !Files.exists(file.orElseThrow())) {
            return Map.of();
        }
        try {
            return Files.readAllLines(file.orElseThrow()).stream()
                    .map(line -> line.split(" "))
                    .filter(fields -> fields.length == FIELDS)
                    .collect(Collectors.toMap(
                            fields -> fields[0], fields -> new Line(fields[1], fields[2]), (a, b) -> b));
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.warnf("other one-time passwords are drawn: %s", unreadable.getMessage());
            return Map.of();
        }
    }

    /** Keeps these and no others; where there are none, no file either. */
    void keep(List<Credentials> credentials, Map<String, String> hashes) {
        if (file.isEmpty()) {
            return;
        }
        Path path = file.orElseThrow();
        try {
            Files.deleteIfExists(path);
            if (credentials.isEmpty()) {
                return;
            }
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            String lines = credentials.stream()
                    .map(one -> one.username() + " " + one.password() + " " + fingerprint(hashes.get(one.username()))
                            + "\n")
                    .collect(Collectors.joining());
            Files.writeString(path, lines, StandardOpenOption.WRITE);
        } catch (IOException unwritable) {
            LOG.warnf("the next start draws other one-time passwords: %s", unwritable.getMessage());
        }
    }

    private static String fingerprint(String hash) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(hash.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
