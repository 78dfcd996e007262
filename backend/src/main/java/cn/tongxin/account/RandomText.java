package cn.tongxin.account;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords drawn at random, in the letters of a URL. */
final class RandomText {

    private static final int PASSWORD_BYTES = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    /** 96 bits. */
    static String password() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
