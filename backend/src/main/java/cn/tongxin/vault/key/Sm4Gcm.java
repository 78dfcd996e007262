package cn.tongxin.vault.key;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** SM4 (GB/T 32907) in Galois/Counter Mode (GB/T 36624, as in RFC 8998), by Bouncy Castle. */
@Singleton
class Sm4Gcm implements SealingAlgorithm {

    static final String NAME = "sm4-gcm";
    static final int KEY_BYTES = 16;
    private static final int TAG_BITS = 128;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public SealingKey key(byte[] material) {
        MalformedKeysException.unlessOfLength(KEY_BYTES, material);
        return new Key(new KeyParameter(material));
    }

    private record Key(KeyParameter secret) implements SealingKey {

        @Override
        public byte[] seal(byte[] nonce, byte[] associated, byte[] clear) throws GeneralSecurityException {
            return run(true, nonce, associated, clear);
        }

        @Override
        public byte[] open(byte[] nonce, byte[] associated, byte[] sealed) throws GeneralSecurityException {
            return run(false, nonce, associated, sealed);
        }

        private byte[] run(boolean seal, byte[] nonce, byte[] associated, byte[] input)
                throws GeneralSecurityException {
            GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
            cipher.init(seal, new AEADParameters(secret, TAG_BITS, nonce, associated));
            byte[] output = new byte[cipher.getOutputSize(input.length)];
            int length = cipher.processBytes(input, 0, input.length, output, 0);
            try {
                length += cipher.doFinal(output, length);
            } catch (InvalidCipherTextException e) {
                throw (GeneralSecurityException) new AEADBadTagException(e.getMessage()).initCause(e);
            }
            return Arrays.copyOf(output, length);
        }
    }
}
