package cn.tongxin.account;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords and tokens drawn at random, in the letters of a URL. */
final class RandomText {

    private static final int PASSWORD_BYTES = 12;
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    /** 96 bits. */
    static String password() {
        return draw(PASSWORD_BYTES);
    }

    /** 256 bits, 43 letters. */
    static String token() {
        return draw(TOKEN_BYTES);
    }

    private static String draw(int size) {
        byte[] bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
