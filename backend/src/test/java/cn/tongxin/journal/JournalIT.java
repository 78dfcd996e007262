package cn.tongxin.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.paging.SqlException;
import cn.tongxin.testing.VerifyProgram;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Positions without gaps, late commits without losses, a chain that nothing slips out of. */
@QuarkusTest
class JournalIT {

    @Inject
    Journal journal;

    @Inject
    JournalReader reader;

    @Inject
    Sealer sealer;

    @Inject
    Sql sql;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String username;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private void append(UUID record, int version) {
        QuarkusTransaction.requiringNew()
                .run(() -> journal.append(Change.of(RecordType.CALL, record, version, "test"), "test"));
    }

    @Test
    void aLateCommitShouldGetALaterPosition() throws Exception {
        UUID late = UUID.randomUUID();
        UUID early = UUID.randomUUID();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        try (var pool = Executors.newSingleThreadExecutor()) {
            var holding = pool.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                journal.append(Change.of(RecordType.CALL, late, 0, "test"), "test");
                written.countDown();
                await(mayCommit);
            }));
            await(written);
            append(early, 0);
            long seen =
                    reader.history(RecordType.CALL, early).items().getFirst().position();
            assertThat(reader.history(RecordType.CALL, late).items()).isEmpty();
            mayCommit.countDown();
            holding.get();
            assertThat(reader.history(RecordType.CALL, late).items().getFirst().position())
                    .isGreaterThan(seen);
        }
    }

    @Test
    void positionsShouldBeDenseAndTheChainWhole() {
        UUID record = UUID.randomUUID();
        for (int version = 0; version < 20; version++) {
            append(record, version);
        }
        List<JournalEntry> history = reader.history(RecordType.CALL, record).items();
        assertThat(history).extracting(JournalEntry::version).isSorted().hasSize(20);
        sealer.sealNow();
        boolean dense = sql.one("select count(*) = max(pos) from journal", List.of(), Row::flag)
                .orElseThrow();
        assertThat(dense).isTrue();
        long broken = sql.one("""
                        select count(*) from (select j.hash, journal_link(lag(j.hash, 1, sha256(convert_to('tongxin journal', 'UTF8')))
                            over (order by j.pos), journal_fields(j.pos, j.id, j.at, j.actor_id, j.actor, j.on_behalf_of, j.record_type,
                            j.record_id, j.version, j.act, j.reason, j.public, j.owner_ids, j.division_code, j.sample,
                            sha256(j.salt || convert_to(j.payload::text, 'UTF8')), j.address)) as expected from journal j) chain
                        where hash <> expected""", List.of(), Row::number).orElseThrow();
        assertThat(broken).isZero();
    }

    @Test
    void theVerifierShouldProveIt() {
        append(UUID.randomUUID(), 0);
        sealer.sealNow();
        String address = "%s?user=%s&password=%s".formatted(url, username, password);
        assertThat(new VerifyProgram().ask("DATABASE=" + address))
                .satisfies(verdict -> assertThat(verdict.words()).startsWith("proved: "))
                .extracting(VerifyProgram.Verdict::code)
                .isEqualTo(0);
    }

    @Test
    void nobodyShouldAlterTheJournal() {
        append(UUID.randomUUID(), 0);
        sealer.sealNow();
        assertThatThrownBy(() -> sql.change("update journal set act = 'x'")).isInstanceOf(SqlException.class);
        assertThatThrownBy(() -> sql.change("delete from journal")).isInstanceOf(SqlException.class);
    }

    @Test
    void aRolledBackChangeShouldLeaveNothing() {
        UUID record = UUID.randomUUID();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    journal.append(Change.of(RecordType.CALL, record, 0, "test"), "test");
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(reader.history(RecordType.CALL, record).items()).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
