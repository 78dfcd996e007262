package cn.tongxin.apiclient;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What a system keeps to itself: 256 random bits in the letters of a URL, behind a mark and, for keys, a prefix by which people
 * tell them apart. Shown once; only its SHA-256 is stored, which for so many random bits is as good as a slow hash.
 */
public record Secret(String prefix, String text) {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int PREFIX_LETTERS = 8;
    private static final int BYTES = 32;
    private static final String TOKEN_MARK = "txa";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** {@code txk_} and the like, eight letters, 43 letters. */
    private static final Pattern KEY = Pattern.compile("(txk|txs)_[a-z0-9]{8}_[A-Za-z0-9_-]{43}");

    private static final Pattern TOKEN = Pattern.compile(TOKEN_MARK + "_[A-Za-z0-9_-]{43}");

    /** The secret of a new key. */
    static Secret of(KeyKind kind) {
        StringBuilder prefix = new StringBuilder(kind.mark()).append('_');
        for (int i = 0; i < PREFIX_LETTERS; i++) {
            prefix.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new Secret(prefix.toString(), prefix + "_" + random());
    }

    /** A new access token. */
    public static Secret token() {
        return new Secret(TOKEN_MARK, TOKEN_MARK + "_" + random());
    }

    public static boolean isOf(KeyKind kind, String text) {
        return text.startsWith(kind.mark()) && KEY.matcher(text).matches();
    }

    public static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    /** What is stored of it. */
    public byte[] hash() {
        return hash(text);
    }

    /** What is stored of a secret that reads so. */
    public static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return prefix + "…";
    }
}
