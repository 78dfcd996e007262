package cn.tongxin.vault.key;

/**
 * A key on the ring.
 *
 * @param mark names algorithm and key where something lies under it: {@code $aes-256-gcm$2026a$}
 */
public record RingKey<K>(String id, String mark, K use) {

    static <K> RingKey<K> of(String id, String algorithm, K key) {
        return new RingKey<>(id, "$" + algorithm + "$" + id + "$", key);
    }

    @Override
    public String toString() {
        return mark;
    }
}
