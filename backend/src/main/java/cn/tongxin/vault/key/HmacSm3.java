package cn.tongxin.vault.key;

import jakarta.inject.Singleton;
import org.bouncycastle.crypto.digests.SM3Digest;

/** HMAC (GB/T 15852.2) with SM3 (GB/T 32905). */
@Singleton
class HmacSm3 implements IndexAlgorithm {

    static final String NAME = "hmac-sm3";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public IndexKey key(byte[] material) {
        return new HmacKey(SM3Digest::new, material);
    }
}
