package cn.tongxin.vault.key;

import java.util.function.Supplier;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** HMAC (RFC 2104) under one key, by Bouncy Castle. */
final class HmacKey implements IndexKey {

    /** As many as the hash gives: RFC 2104, 3. */
    static final int KEY_BYTES = 32;

    private final Supplier<Digest> digest;
    private final KeyParameter secret;

    HmacKey(Supplier<Digest> digest, byte[] material) {
        MalformedKeysException.unlessOfLength(KEY_BYTES, material);
        this.digest = digest;
        this.secret = new KeyParameter(material);
    }

    @Override
    public byte[] code(byte[] message) {
        HMac mac = new HMac(digest.get());
        mac.init(secret);
        mac.update(message, 0, message.length);
        byte[] code = new byte[mac.getMacSize()];
        mac.doFinal(code, 0);
        return code;
    }
}
