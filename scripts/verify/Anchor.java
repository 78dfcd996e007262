import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hash that the journal is known to have had at a position, kept outside of it; written {@code position hash time}. */
record Anchor(long position, String hash) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})[ :]([0-9a-fA-F]{64})( .*)?");

    static Anchor of(String line) {
        Matcher written = WRITTEN.matcher(line.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("no anchor: " + line);
        }
        return new Anchor(Long.parseLong(written.group(1)), written.group(2).toLowerCase(Locale.ROOT));
    }
}
