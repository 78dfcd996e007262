package cn.tongxin.account.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** Codes of six digits, a new one every 30 s (RFC 6238, with HMAC-SHA-1 as the apps on telephones have it). */
final class Totp {

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final Pattern CODE = Pattern.compile("\\d{6}");

    /** 160 bits: RFC 4226, section 4, R6. */
    private static final int SECRET_BYTES = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    static byte[] drawSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** As it is typed or put into an address: base32 (RFC 4648). */
    static String written(byte[] secret) {
        return Base32.toBase32String(secret);
    }

    static boolean hasForm(String text) {
        return CODE.matcher(text).matches();
    }

    /**
     * The step whose code this is: the present one, or one beside it, since clocks differ (RFC 6238, section 5.2).
     *
     * @param after steps up to this one are used up
     * @return empty where it is no code, or one that is used up
     */
    static OptionalLong step(byte[] secret, String code, Instant now, long after) {
        long present = now.getEpochSecond() / CODES.getTimeStep().toSeconds();
        SecretKeySpec key = new SecretKeySpec(secret, CODES.getAlgorithm());
        OptionalLong found = OptionalLong.empty();
        for (long step = present - 1; step <= present + 1; step++) {
            if (step > after && code.equals(codeOf(key, step))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private static String codeOf(SecretKeySpec key, long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    key, Instant.ofEpochSecond(step * CODES.getTimeStep().toSeconds()));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
