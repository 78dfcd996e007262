package cn.tongxin.vault.key;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES with 256 bits in Galois/Counter Mode (FIPS 197, NIST SP 800-38D), by the JDK. */
@Singleton
class AesGcm implements SealingAlgorithm {

    static final String NAME = "aes-256-gcm";
    static final int KEY_BYTES = 32;
    private static final int TAG_BITS = 128;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public SealingKey key(byte[] material) {
        MalformedKeysException.unlessOfLength(KEY_BYTES, material);
        return new Key(new SecretKeySpec(material, "AES"));
    }

    private record Key(SecretKey secret) implements SealingKey {

        @Override
        public byte[] seal(byte[] nonce, byte[] associated, byte[] clear) throws GeneralSecurityException {
            return run(Cipher.ENCRYPT_MODE, nonce, associated, clear);
        }

        @Override
        public byte[] open(byte[] nonce, byte[] associated, byte[] sealed) throws GeneralSecurityException {
            return run(Cipher.DECRYPT_MODE, nonce, associated, sealed);
        }

        private byte[] run(int mode, byte[] nonce, byte[] associated, byte[] input) throws GeneralSecurityException {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(associated);
            return cipher.doFinal(input);
        }
    }
}
