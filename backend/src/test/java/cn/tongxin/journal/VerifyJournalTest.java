package cn.tongxin.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.testing.VerifyProgram;
import cn.tongxin.testing.VerifyProgram.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a superuser does to the journal shows, at its row; an untouched one is proved each time. */
@Timeout(300)
class VerifyJournalTest {

    private static final int TAMPERINGS = 100;
    private static final long SEED = 20_261_004;
    private static final int LAST = ScratchJournal.ROWS;

    private static final VerifyProgram PROGRAM = new VerifyProgram();
    private static ScratchJournal journal;

    @TempDir
    private Path folder;

    private Path anchors;

    @BeforeAll
    static void open() {
        journal = new ScratchJournal();
    }

    @AfterAll
    static void close() throws SQLException {
        journal.close();
    }

    @BeforeEach
    void keepAnchorsOutside() throws SQLException, IOException {
        journal.putBack();
        anchors = folder.resolve("journal.anchors");
        for (int position = Tampering.ANCHOR_EVERY; position <= LAST; position += Tampering.ANCHOR_EVERY) {
            Files.writeString(
                    anchors,
                    journal.anchor(position),
                    java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.APPEND);
        }
    }

    private Verdict verify(String... more) {
        List<String> settings = new ArrayList<>(List.of("DATABASE=" + journal.address(), "ANCHOR=" + anchors));
        settings.addAll(Arrays.asList(more));
        return PROGRAM.ask(settings.toArray(String[]::new));
    }

    @Test
    void hundredTamperingsShouldBeFoundAtTheirRowsAndNoneWhereThereIsNone() throws SQLException {
        Random random = new Random(SEED);
        Tampering[] kinds = Tampering.values();
        for (int i = 0; i < TAMPERINGS; i++) {
            Tampering kind = i < kinds.length ? kinds[i] : kinds[random.nextInt(kinds.length)];
            int row = 1 + random.nextInt(LAST - 1);
            int shows = kind.on(journal, random, row);
            assertThat(verify())
                    .as("%s at row %d, seed %d", kind, row, SEED)
                    .satisfies(verdict -> assertThat(verdict.words()).startsWith("BROKEN at row " + shows + ": "))
                    .extracting(Verdict::code)
                    .isEqualTo(1);
            journal.putBack();
            assertThat(verify().code())
                    .as("put back after %s at row %d", kind, row)
                    .isZero();
        }
    }

    @Test
    void withoutAnAnchorARewrittenTailShouldPass() throws SQLException {
        Tampering.TAIL_WRITTEN_ANEW.on(journal, new Random(SEED), 100);
        assertThat(PROGRAM.ask("DATABASE=" + journal.address()).code())
                .as("what the chain alone cannot show, and anchors are for")
                .isZero();
    }

    @Test
    void whatIsProvedShouldBecomeTheNextAnchor() throws IOException, SQLException {
        Files.delete(anchors);
        assertThat(verify().code()).isZero();
        assertThat(Files.readString(anchors)).startsWith(journal.anchor(LAST).substring(0, 68));
        assertThat(verify().code()).isZero();
        assertThat(Files.readAllLines(anchors)).hasSize(1);
        Tampering.TAIL_CUT_AND_HEAD_SET_BACK.on(journal, new Random(SEED), 590);
        assertThat(verify().words()).startsWith("BROKEN at row 590: ");
    }

    @Test
    void aStretchShouldBeProvedByItself() throws SQLException {
        Tampering.ACTOR.on(journal, new Random(SEED), 300);
        assertThat(verify("FROM=301").words())
                .contains("proved: 300 rows, from 301 to 600")
                .contains("note:");
        assertThat(verify("FROM=401").words())
                .contains("proved: 200 rows, from 401 to 600")
                .doesNotContain("note:");
        assertThat(verify("FROM=100", "TO=299").code()).isZero();
        assertThat(verify("FROM=201", "TO=300").words()).startsWith("BROKEN at row 300: ");
        assertThat(verify("FROM=401", "TO=700").words()).startsWith("BROKEN at row 601: ");
    }

    @Test
    void whatItCannotDoShouldBeSaid() {
        assertThat(PROGRAM.ask("DATABASE=jdbc:postgresql://127.0.0.1:1/none").code())
                .isEqualTo(2);
        assertThat(PROGRAM.ask("DATA=" + folder).words()).contains("start the service");
        assertThat(PROGRAM.ask("FILE=" + folder.resolve("none")).code()).isEqualTo(2);
        assertThat(verify("FROM=x").code()).isEqualTo(2);
        assertThat(verify("FROM=9", "TO=3").code()).isEqualTo(2);
        assertThat(verify("DEPTH=3").words()).contains("unknown setting DEPTH");
    }

    @Test
    void theProgramShouldRunByItselfOnTheFolderOfAnEmbeddedDatabase() throws Exception {
        Tampering.ACTOR.on(journal, new Random(SEED), 7);
        assertThat(launch("DATA=" + ScratchJournal.DATA, "ANCHOR=" + anchors)).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("said"))).startsWith("BROKEN at row 7: ");
    }

    /** From its source, with the driver and nothing of ours beside it. */
    private int launch(String... settings) throws Exception {
        Path driver = Path.of(org.postgresql.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                driver.toString(),
                VerifyProgram.SOURCES.resolve("VerifyJournal.java").toString()));
        command.addAll(Arrays.asList(settings));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
