package cn.tongxin.event.registration;

import cn.tongxin.vault.SealedColumn;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * The code by which a delegation is checked in: ten characters drawn at random (50 bits), few enough to be typed. It lies sealed, to
 * be shown again, and is found by its blind index.
 */
final class CheckInCode {

    static final SealedColumn COLUMN = SealedColumn.of("event_registration_secret", "registration_id", "code_sealed")
            .indexedBy("code_index", CheckInCode::normal);

    /** Crockford's Base32: no letters that are taken for digits or for each other. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CheckInCode() {}

    static String draw() {
        StringBuilder code = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(at -> code.append(ALPHABET.charAt(at)));
        return code.toString();
    }

    /** As typed to as drawn: without hyphens and spaces, and with what people take for one another made one. */
    static String normal(String typed) {
        return typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** {@code 7K3QZ-M0A4T} */
    static String shown(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }
}
