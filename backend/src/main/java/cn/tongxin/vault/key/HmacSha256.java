package cn.tongxin.vault.key;

import jakarta.inject.Singleton;
import org.bouncycastle.crypto.digests.SHA256Digest;

/** HMAC (RFC 2104) with SHA-256. */
@Singleton
class HmacSha256 implements IndexAlgorithm {

    static final String NAME = "hmac-sha-256";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public IndexKey key(byte[] material) {
        return new HmacKey(SHA256Digest::newInstance, material);
    }
}
