import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The chain as far as it has been followed. Each row's hash is SHA-256 over the hash before it and the row's fields, each with its
 * length (docs/adr/003-journal-inbox-and-sealer.md); so a row that was altered, moved, added or taken away shows at its place.
 */
final class Chain {

    /** What the first row follows. */
    private static final String GENESIS = "tongxin journal";

    private final MessageDigest sha256 = sha256();
    private final Anchors anchors;
    private final boolean trusted;
    private long position;
    private byte[] hash;
    private long rows;

    private Chain(long position, byte[] hash, boolean trusted, Anchors anchors) {
        this.position = position;
        this.hash = hash;
        this.trusted = trusted;
        this.anchors = anchors;
    }

    /** From the first row of all. */
    static Chain fromGenesis(Anchors anchors) {
        return new Chain(0, sha256().digest(GENESIS.getBytes(StandardCharsets.UTF_8)), true, anchors);
    }

    /** From behind a row whose hash is known from an anchor. */
    static Chain behind(Anchor anchor, Anchors anchors) {
        return new Chain(anchor.position(), HexFormat.of().parseHex(anchor.hash()), true, anchors);
    }

    /** From behind a row that is taken as it stands. */
    static Chain behind(long position, byte[] hash, Anchors anchors) {
        return new Chain(position, hash, false, anchors);
    }

    /** From a row whose place is taken as it stands; what it holds is looked at. */
    static Chain at(JournalRow row, Anchors anchors) throws Broken {
        Chain chain = behind(row.position(), row.hash(), anchors);
        chain.checkPayload(row);
        anchors.check(row.position(), chain.hash());
        return chain;
    }

    /** Follows the chain by one row. */
    void add(JournalRow row) throws Broken {
        if (row.position() != position + 1) {
            throw row.position() > position
                    ? new Broken(position + 1, "it is missing; the next one is " + row.position())
                    : new Broken(row.position(), "it stands twice, or out of order");
        }
        position = row.position();
        checkPayload(row);
        byte[] link = link(row);
        if (!Arrays.equals(row.hash(), link)) {
            throw new Broken(position, "it does not follow from the row before it: one of the two, or their order, is not what was written");
        }
        hash = link;
        rows++;
        anchors.check(position, hash());
    }

    /** The end that the journal itself gives must be the last row. */
    void endAt(long headPosition, byte[] headHash) throws Broken {
        if (headPosition > position) {
            throw new Broken(position + 1, "it is missing; the journal says that it ends at " + headPosition);
        }
        if (headPosition < position) {
            throw new Broken(headPosition + 1, "it stands beyond the end, which the journal says is " + headPosition);
        }
        if (!Arrays.equals(hash, headHash)) {
            throw new Broken(position, "the journal gives another hash for its end");
        }
        anchors.checkEnd(position);
    }

    private void checkPayload(JournalRow row) throws Broken {
        sha256.update(row.salt());
        byte[] hashed = sha256.digest(row.payload().getBytes(StandardCharsets.UTF_8));
        if (!Arrays.equals(row.payloadHash(), hashed)) {
            throw new Broken(row.position(), "its content or its salt is not what was written");
        }
    }

    private byte[] link(JournalRow row) {
        StringBuilder text = new StringBuilder(512);
        for (String field : row.fields()) {
            if (!text.isEmpty()) {
                text.append('|');
            }
            if (field == null) {
                text.append('-');
            } else {
                text.append(field.codePointCount(0, field.length())).append(':').append(field);
            }
        }
        sha256.update(hash);
        return sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    long position() {
        return position;
    }

    long rows() {
        return rows;
    }

    String hash() {
        return HexFormat.of().formatHex(hash);
    }

    /** Whether its beginning is the first row of all, or known from an anchor. */
    boolean trusted() {
        return trusted;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
