import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Locale;

/**
 * Proves a stretch of the journal, or names the first broken row. It shares nothing with the service: neither its code nor the
 * functions of its database, so that a fault of theirs is no fault of this one. Started by {@code make verify-journal}, or by hand:
 *
 * <pre>{@code java -cp postgresql.jar scripts/verify/VerifyJournal.java DATA=data ANCHOR=/media/usb/journal.anchors}</pre>
 *
 * <p>Ends with 0 when all is proved, 1 when a row is broken, 2 when it could not look. What it was told is in {@link Settings}.
 */
public final class VerifyJournal {

    private static final int PROVED = 0;
    private static final int BROKEN = 1;
    private static final int COULD_NOT_RUN = 2;

    private VerifyJournal() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    /** The same without ending the process. */
    public static int run(String[] arguments, PrintStream out) {
        try {
            Settings settings = Settings.of(arguments);
            Anchors anchors = Anchors.of(settings.anchor());
            long started = System.nanoTime();
            Chain chain = verify(settings, anchors);
            double seconds = Math.max(1e-3, (System.nanoTime() - started) / 1e9);
            out.printf(Locale.ROOT, "proved: %,d rows, from %d to %d, in %.1f s (%,.0f rows/s)%n", chain.rows(),
                    chain.position() - chain.rows() + 1, chain.position(), seconds, chain.rows() / seconds);
            out.println("end: " + chain.position() + ":" + chain.hash());
            say(chain, anchors, settings, out);
            return PROVED;
        } catch (Broken broken) {
            out.println("BROKEN at row " + broken.position() + ": " + broken.getMessage());
            return BROKEN;
        } catch (IOException | SQLException | IllegalArgumentException cannot) {
            out.println("could not verify: " + cannot.getMessage());
            return COULD_NOT_RUN;
        }
    }

    private static Chain verify(Settings settings, Anchors anchors) throws IOException, SQLException, Broken {
        if (settings.file() != null) {
            return new ExportedRows(settings.file()).verify(settings, anchors);
        }
        try (DatabaseRows rows = DatabaseRows.open(settings)) {
            return rows.verify(settings, anchors);
        }
    }

    private static void say(Chain chain, Anchors anchors, Settings settings, PrintStream out) throws IOException {
        if (!chain.trusted()) {
            out.println("note: what comes before was taken as it stands; an anchor at its last row, or FROM=1, proves that too");
        } else if (settings.toTheEnd()) {
            anchors.keep(chain, out);
        }
    }
}
