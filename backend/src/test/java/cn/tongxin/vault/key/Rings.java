package cn.tongxin.vault.key;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Rings of keys for tests, without a service. */
public final class Rings {

    private static final int AES_BYTES = 32;
    private static final int SM4_BYTES = 16;

    private Rings() {}

    public static KeyRing of(String... entries) {
        return KeyRing.read(
                String.join("\n", entries),
                List.of(new AesGcm(), new Sm4Gcm()),
                List.of(new HmacSha256(), new HmacSm3()));
    }

    /** @param fill makes the key: each byte is this */
    public static String aes(String id, int fill) {
        return entry(id, "aes-256-gcm", AES_BYTES, fill);
    }

    public static String sm4(String id, int fill) {
        return entry(id, "sm4-gcm", SM4_BYTES, fill);
    }

    public static String sha256(String id, int fill) {
        return entry(id, "hmac-sha-256", AES_BYTES, fill);
    }

    public static String sm3(String id, int fill) {
        return entry(id, "hmac-sm3", AES_BYTES, fill);
    }

    private static String entry(String id, String algorithm, int bytes, int fill) {
        byte[] key = new byte[bytes];
        Arrays.fill(key, (byte) fill);
        return id + ":" + algorithm + ":" + Base64.getEncoder().encodeToString(key);
    }
}
