package cn.tongxin.vault.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The algorithms against the vectors that their standards publish. */
class KnownAnswersTest {

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    /** McGrew and Viega, The Galois/Counter Mode of Operation, test cases 13, 14 and 16, to which NIST SP 800-38D refers. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000000000000000000000000000000000000000000000000000, 000000000000000000000000, '', '',"
                + " 530f8afbc74536b9a963b4f1c4cb738b",
        "0000000000000000000000000000000000000000000000000000000000000000, 000000000000000000000000, '',"
                + " 00000000000000000000000000000000, cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919",
        "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308, cafebabefacedbaddecaf888,"
                + " feedfacedeadbeeffeedfacedeadbeefabaddad2,"
                + " d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39,"
                + " 522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                + "76fc6ece0f4e1768cddf8853bb2d551b"
    })
    void aesShouldSealAsPublished(String key, String nonce, String associated, String clear, String sealed)
            throws GeneralSecurityException {
        SealingKey aes = new AesGcm().key(hex(key));

        assertThat(aes.seal(hex(nonce), hex(associated), hex(clear))).isEqualTo(hex(sealed));
        assertThat(aes.open(hex(nonce), hex(associated), hex(sealed))).isEqualTo(hex(clear));
    }

    /** RFC 8998, appendix A.1. */
    @Test
    void sm4ShouldSealAsPublished() throws GeneralSecurityException {
        SealingKey sm4 = new Sm4Gcm().key(hex("0123456789abcdeffedcba9876543210"));
        byte[] nonce = hex("00001234567800000000abcd");
        byte[] associated = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        byte[] clear = hex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
        byte[] sealed = hex("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                + "83de3541e4c2b58177e065a9bf7b62ec");

        assertThat(sm4.seal(nonce, associated, clear)).isEqualTo(sealed);
        assertThat(sm4.open(nonce, associated, sealed)).isEqualTo(clear);
    }

    /** RFC 4231, 4.3, with the short key of the vector filled up with zeros as HMAC itself does. */
    @Test
    void sha256ShouldIndexAsPublished() {
        byte[] key = new byte[HmacKey.KEY_BYTES];
        System.arraycopy("Jefe".getBytes(StandardCharsets.US_ASCII), 0, key, 0, 4);

        assertThat(new HmacSha256().key(key).code("what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    /** GM/T 0042-2015, appendix D.3, first and third. */
    @ParameterizedTest
    @CsvSource({
        "0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20,"
                + " abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopqabcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq,"
                + " ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a",
        "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b, Hi There,"
                + " c0ba18c68b90c88bc07de794bfc7d2c8d19ec31ed8773bc2b390c9604e0be11e"
    })
    void sm3ShouldIndexAsPublished(String key, String message, String code) {
        assertThat(new HmacSm3().key(hex(key)).code(message.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(hex(code));
    }

    @Test
    void keyOfAnotherLengthShouldBeRefused() {
        byte[] tooShort = new byte[15];

        assertThatThrownBy(() -> new AesGcm().key(tooShort))
                .isInstanceOf(MalformedKeysException.class)
                .hasMessageContaining("15 bytes; 32");
        assertThatThrownBy(() -> new Sm4Gcm().key(tooShort))
                .isInstanceOf(MalformedKeysException.class)
                .hasMessageContaining("15 bytes; 16");
        assertThatThrownBy(() -> new HmacSm3().key(tooShort))
                .isInstanceOf(MalformedKeysException.class)
                .hasMessageContaining("15 bytes; 32");
    }
}
