import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;

/**
 * What is known from outside. By it alone shows when somebody who rules the whole database has written the end of the chain anew,
 * hashes and all: keep the file where that person does not rule.
 */
final class Anchors {

    private final Path file;
    private final TreeMap<Long, Anchor> known = new TreeMap<>();
    private boolean touched;

    private Anchors(Path file) {
        this.file = file;
    }

    /** @param given {@code position:hash}, a file, or null for none */
    static Anchors of(String given) throws IOException {
        if (given == null) {
            return new Anchors(null);
        }
        if (given.matches("\\d+:[0-9a-fA-F]+")) {
            Anchors one = new Anchors(null);
            one.put(Anchor.of(given));
            return one;
        }
        Anchors kept = new Anchors(Path.of(given));
        if (Files.exists(kept.file)) {
            for (String line : Files.readAllLines(kept.file)) {
                if (!line.isBlank()) {
                    kept.put(Anchor.of(line));
                }
            }
        }
        return kept;
    }

    private void put(Anchor anchor) {
        Anchor other = known.put(anchor.position(), anchor);
        if (other != null && !other.equals(anchor)) {
            throw new IllegalArgumentException("two anchors at " + anchor.position() + " that differ");
        }
    }

    /** The anchor at a position, or null. */
    Anchor at(long position) {
        Anchor anchor = known.get(position);
        touched |= anchor != null;
        return anchor;
    }

    /** A stretch that no anchor touches is proved by none. */
    void requireTouched() {
        if (!known.isEmpty() && !touched) {
            throw new IllegalArgumentException("no anchor lies in the stretch, or at the row before it");
        }
    }

    void check(long position, String hash) throws Broken {
        Anchor anchor = at(position);
        if (anchor != null && !anchor.hash().equals(hash)) {
            throw new Broken(position, "an anchor has another hash for it: it, or rows before it, were written anew");
        }
    }

    /** The journal may not be shorter than it has been. */
    void checkEnd(long position) throws Broken {
        if (!known.isEmpty() && known.lastKey() > position) {
            throw new Broken(position + 1, "it is missing; an anchor says that the journal reached " + known.lastKey());
        }
    }

    /** Adds what was proved to the file, for next time. */
    void keep(Chain chain, PrintStream out) throws IOException {
        if (file == null) {
            out.println("note: keep the end outside, and give it next time as ANCHOR");
        } else if (chain.position() > 0 && !known.containsKey(chain.position())) {
            String line = chain.position() + " " + chain.hash() + " " + Instant.now().truncatedTo(ChronoUnit.SECONDS);
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            out.println("anchor: added to " + file);
        }
    }
}
