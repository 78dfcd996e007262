package cn.tongxin.account;

import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) in the usual {@code $argon2id$...} form; 19 MiB, 2 passes, 1 lane, as OWASP advises. A password is taken in
 * Unicode's form NFKC, so that it fits on whatever keyboard it is typed (RFC 8265, section 4.2).
 */
final class PasswordHash {

    private static final String FORM = "$argon2id$";
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** So many at once: each takes 19 MiB and a core. Who comes beyond them waits, and not for long. */
    private static final Semaphore PLACES =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    private static final long LONGEST_WAIT_SECONDS = 3;

    /** Compared with where there is no password, so that it takes as long: the zeros are no hash that anybody could find a password for. */
    private static final String NOBODY = form(new byte[SALT_BYTES], new byte[BYTES]);

    private PasswordHash() {}

    static String of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return form(salt, derive(password, salt, MEMORY_KIB, PASSES));
    }

    private static String form(byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return FORM + "v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(hash);
    }

    static boolean fits(String password, String stored) {
        String[] parts = stored.split("\\$");
        String[] costs = parts[3].split("[=,]");
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        return MessageDigest.isEqual(
                expected, derive(password, salt, Integer.parseInt(costs[1]), Integer.parseInt(costs[3])));
    }

    /** Fits nobody, and takes as long as {@link #fits}: for an unknown name, and an account that has no password. */
    static boolean fitsNobody(String password) {
        fits(password, NOBODY);
        return false;
    }

    /** Whether this is a hash of ours; an account of single sign-on has none. */
    static boolean hasForm(String stored) {
        return stored.startsWith(FORM);
    }

    private static byte[] derive(String password, byte[] salt, int memory, int passes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[BYTES];
        byte[] normal = Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        takePlace();
        try {
            generator.generateBytes(normal, hash);
        } finally {
            PLACES.release();
        }
        return hash;
    }

    private static void takePlace() {
        try {
            if (PLACES.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw ProblemException.of(ProblemType.TOO_MANY_REQUESTS)
                .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(LONGEST_WAIT_SECONDS));
    }
}
