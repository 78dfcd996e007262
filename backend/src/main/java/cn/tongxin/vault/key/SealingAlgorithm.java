package cn.tongxin.vault.key;

/** A way to seal. What a key's configuration means is the algorithm's own affair: the key itself, or its name in a module. */
public interface SealingAlgorithm {

    /** As in the configuration and in sealed values: {@code aes-256-gcm}. */
    String name();

    /** @throws MalformedKeysException when this is no key of it */
    SealingKey key(byte[] material);
}
