package cn.tongxin.vault.key;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The current keys, which new values get, and older ones, under which values are still read. */
public final class KeyRing {

    private final List<RingKey<SealingKey>> sealing;
    private final List<RingKey<IndexKey>> indexing;

    private KeyRing(List<RingKey<SealingKey>> sealing, List<RingKey<IndexKey>> indexing) {
        this.sealing = List.copyOf(sealing);
        this.indexing = List.copyOf(indexing);
    }

    /**
     * The ring that a list of keys describes: of either kind the first is the current one.
     *
     * @throws MalformedKeysException when an entry is no key, an id comes twice, or one of the two kinds is missing
     */
    public static KeyRing read(String list, List<SealingAlgorithm> sealers, List<IndexAlgorithm> indexers) {
        List<RingKey<SealingKey>> sealing = new ArrayList<>();
        List<RingKey<IndexKey>> indexing = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (KeyEntry entry : KeyEntry.all(list)) {
            if (!ids.add(entry.id())) {
                throw new MalformedKeysException("the key " + entry.id() + " comes twice");
            }
            Optional<SealingAlgorithm> sealer = sealers.stream()
                    .filter(a -> a.name().equals(entry.algorithm()))
                    .findFirst();
            Optional<IndexAlgorithm> indexer = indexers.stream()
                    .filter(a -> a.name().equals(entry.algorithm()))
                    .findFirst();
            try {
                if (sealer.isPresent()) {
                    sealing.add(RingKey.of(
                            entry.id(), entry.algorithm(), sealer.get().key(entry.material())));
                } else if (indexer.isPresent()) {
                    indexing.add(RingKey.of(
                            entry.id(), entry.algorithm(), indexer.get().key(entry.material())));
                } else {
                    throw new MalformedKeysException("there is no algorithm " + entry.algorithm());
                }
            } catch (MalformedKeysException e) {
                throw new MalformedKeysException("the key " + entry.id() + " is not good: " + e.getMessage());
            }
        }
        if (sealing.isEmpty() || indexing.isEmpty()) {
            throw new MalformedKeysException("one key at least must seal (" + AesGcm.NAME + " or " + Sm4Gcm.NAME
                    + ") and one index (" + HmacSha256.NAME + " or " + HmacSm3.NAME + ")");
        }
        return new KeyRing(sealing, indexing);
    }

    /** What new values are sealed with. */
    public RingKey<SealingKey> sealing() {
        return sealing.getFirst();
    }

    /** What a value with this mark was sealed with, if it is here. */
    public Optional<RingKey<SealingKey>> sealing(String mark) {
        return sealing.stream().filter(key -> key.mark().equals(mark)).findFirst();
    }

    /** What new values are indexed with. */
    public RingKey<IndexKey> indexing() {
        return indexing.getFirst();
    }

    /** What values may be indexed with, the current key first. */
    public List<RingKey<IndexKey>> allIndexing() {
        return indexing;
    }

    /** What indexes with this mark were made with, if it is here. */
    public Optional<RingKey<IndexKey>> indexing(String mark) {
        return indexing.stream().filter(key -> key.mark().equals(mark)).findFirst();
    }

    /** The marks of all keys. */
    public List<String> marks() {
        return Stream.concat(sealing.stream(), indexing.stream())
                .map(RingKey::mark)
                .toList();
    }
}
