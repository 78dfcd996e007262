package cn.tongxin.vault.key;

/** A way to index without showing the value: a keyed hash. */
public interface IndexAlgorithm {

    /** As in the configuration and in indexes: {@code hmac-sha-256}. */
    String name();

    /** @throws MalformedKeysException when this is no key of it */
    IndexKey key(byte[] material);
}
