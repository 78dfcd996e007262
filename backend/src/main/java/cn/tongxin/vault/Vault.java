package cn.tongxin.vault;

import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.vault.key.IndexKey;
import cn.tongxin.vault.key.KeyRing;
import cn.tongxin.vault.key.RingKey;
import cn.tongxin.vault.key.SealingKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Seals values for the database and opens them again. A sealed value opens only in the place that it was sealed for; what was
 * altered, moved or cut opens nowhere. Without keys the vault is closed, and what needs it is answered {@code VAULT_CLOSED}.
 */
@ApplicationScoped
public class Vault {

    /** 96 bits, drawn at random for each value: NIST SP 800-38D, 8.2.2. */
    private static final int NONCE_BYTES = 12;

    private static final SealedColumn PROOF = SealedColumn.of("vault_key", "mark", "proof");

    private final Optional<KeyRing> ring;
    private final SecureRandom random = new SecureRandom();

    @Inject
    Vault(VaultKeys keys) {
        this(keys.ring());
    }

    Vault(Optional<KeyRing> ring) {
        this.ring = ring;
    }

    /** Whether there are keys. */
    public boolean isOpen() {
        return ring.isPresent();
    }

    /** The text, sealed for this place with the current key, as ASCII text. */
    public String seal(SealContext context, String clear) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(clear));
            return seal(context, Arrays.copyOf(bytes.array(), bytes.limit()));
        } catch (CharacterCodingException loneSurrogate) {
            throw new IllegalArgumentException("no text to seal for " + context, loneSurrogate);
        }
    }

    /** The bytes, sealed for this place with the current key, as ASCII text. */
    public String seal(SealContext context, byte[] clear) {
        return seal(ring().sealing(), context, clear);
    }

    private String seal(RingKey<SealingKey> key, SealContext context, byte[] clear) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] body = key.use().seal(nonce, context.boundTo(key.mark()), clear);
            byte[] content = Arrays.copyOf(nonce, NONCE_BYTES + body.length);
            System.arraycopy(body, 0, content, NONCE_BYTES, body.length);
            return new Marked(key.mark(), content).text();
        } catch (GeneralSecurityException e) {
            throw new VaultException("a value cannot be sealed for " + context, e);
        }
    }

    /**
     * The text that was sealed for this place.
     *
     * @throws VaultException when it was not sealed for this place, was altered, or lies under a key that is not here
     */
    public String open(SealContext context, String sealed) {
        return new String(openBytes(context, sealed), StandardCharsets.UTF_8);
    }

    /** The bytes that were sealed for this place; throws as {@link #open}. */
    public byte[] openBytes(SealContext context, String sealed) {
        KeyRing keys = ring();
        Marked value = Marked.of(sealed)
                .orElseThrow(() -> new VaultException("what stands at " + context + " is no sealed value"));
        RingKey<SealingKey> key = keys.sealing(value.mark())
                .orElseThrow(() -> new VaultException(
                        "what stands at " + context + " lies under " + value.mark() + ", a key that is not here"));
        byte[] content = value.content();
        if (content.length < NONCE_BYTES) {
            throw new VaultException("what stands at " + context + " is cut");
        }
        try {
            return key.use()
                    .open(
                            Arrays.copyOf(content, NONCE_BYTES),
                            context.boundTo(key.mark()),
                            Arrays.copyOfRange(content, NONCE_BYTES, content.length));
        } catch (GeneralSecurityException e) {
            throw new VaultException("what stands at " + context + " was altered, or not sealed for this place", e);
        }
    }

    /**
     * The blind index of a value in a column: equal values have equal indexes, and nothing else can be told from them without the
     * key.
     *
     * @param normal the value in the one form that equal values share
     */
    public String index(SealedColumn column, String normal) {
        return index(ring().indexing(), column, normal);
    }

    /** All that may stand in the index column for this value, the current key's first: look up with {@code = any (?)}. */
    public List<String> indexes(SealedColumn column, String normal) {
        return ring().allIndexing().stream()
                .map(key -> index(key, column, normal))
                .toList();
    }

    private static String index(RingKey<IndexKey> key, SealedColumn column, String normal) {
        byte[] message = (column.table() + "\n" + column.column() + "\n" + normal).getBytes(StandardCharsets.UTF_8);
        return new Marked(key.mark(), key.use().code(message)).text();
    }

    /** What every key here is known by where something lies under it; of a closed vault none. */
    public List<String> marks() {
        return ring.map(KeyRing::marks).orElse(List.of());
    }

    /** The marks of keys that nothing new lies under. */
    public List<String> olderMarks() {
        return marks().stream()
                .filter(mark -> !mark.equals(sealingMark()) && !mark.equals(indexingMark()))
                .toList();
    }

    public String sealingMark() {
        return ring().sealing().mark();
    }

    public String indexingMark() {
        return ring().indexing().mark();
    }

    /** What tells the key of this mark from any other, and tells nobody the key. */
    public String prove(String mark) {
        return ring().sealing(mark)
                .map(key -> seal(key, proof(mark), mark.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> code(mark));
    }

    /** Whether the key of this mark is the one that gave the proof. */
    public boolean proves(String mark, String proof) {
        if (ring().sealing(mark).isEmpty()) {
            return code(mark).equals(proof);
        }
        try {
            return open(proof(mark), proof).equals(mark);
        } catch (VaultException another) {
            return false;
        }
    }

    private String code(String mark) {
        RingKey<IndexKey> key =
                ring().indexing(mark).orElseThrow(() -> new VaultException(mark + " is a key that is not here"));
        return index(key, PROOF, mark);
    }

    private static SealContext proof(String mark) {
        return PROOF.of(mark);
    }

    private KeyRing ring() {
        return ring.orElseThrow(() -> ProblemException.of(ProblemType.VAULT_CLOSED));
    }
}
