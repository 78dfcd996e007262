package cn.tongxin.operation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The embedded database through what happens to it: first start, restart, kills, a second service. */
@Timeout(120)
class EmbeddedPostgresTest {

    @Test
    void startShouldMakeADurableDatabaseThatKnowsChinese() throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.empty();
                EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.path())) {
            assertThat(postgres.adopted()).isFalse();
            assertThat(ask(postgres, "show server_version")).isEqualTo(PostgresPrograms.VERSION);
            assertThat(ask(postgres, "show fsync")).isEqualTo("on");
            assertThat(ask(postgres, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "show data_checksums")).isEqualTo("on");
            assertThat(ask(postgres, "show password_encryption")).isEqualTo("scram-sha-256");
            assertThat(ask(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(
                            ask(
                                    postgres,
                                    "select string_agg(n, '' order by n collate \"zh-Hans-CN-x-icu\") from unnest(array['上','北','天','安']) n"))
                    .as("pinyin order")
                    .isEqualTo("安北上天");
            assertThat(ask(postgres, "select '同心' ~ '^\\w+$'")).isEqualTo("t");
            assertThat(ask(postgres, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            Path secret = folder.path().resolve("tongxin.password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void connectShouldBeRefusedWithoutThePassword() {
        try (TemporaryFolder folder = TemporaryFolder.started();
                EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.path())) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "tongxin", "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void restartShouldKeepRecords() throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.started()) {
            try (EmbeddedPostgres first = EmbeddedPostgres.start(folder.path())) {
                write(first, "create table kept (n int)", "insert into kept values (42)");
            }
            try (EmbeddedPostgres second = EmbeddedPostgres.start(folder.path())) {
                assertThat(ask(second, "select n from kept")).isEqualTo("42");
            }
        }
    }

    @Test
    void startShouldRefuseAFolderThatIsInUse() {
        try (TemporaryFolder folder = TemporaryFolder.started();
                EmbeddedPostgres first = EmbeddedPostgres.start(folder.path())) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder.path()))
                    .isInstanceOf(EmbeddedPostgresException.class)
                    .hasMessageContaining("already uses " + folder.path());
            assertThat(first.port()).isPositive();
        }
    }

    @Test
    void killedServerShouldComeBackOnTheSamePortWithItsRecords() throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.started();
                EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.path())) {
            write(postgres, "create table kept (n int)", "insert into kept values (7)");
            postmaster(folder).destroyForcibly();
            assertThat(askUntilAnswered(postgres, "select n from kept")).isEqualTo("7");
        }
    }

    @Test
    void startShouldTakeOverTheServerThatAKilledServiceLeft() throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.started()) {
            Orphan orphan = Orphan.leave(folder.path());
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.path())) {
                assertThat(postgres.adopted()).isTrue();
                assertThat(postgres.port()).isEqualTo(orphan.port());
                assertThat(ask(postgres, "select n from kept")).isEqualTo("11");
            }
            assertThat(Postmaster.anyProcess(new PostgresFolder(folder.path()))).isFalse();
        }
    }

    @Test
    void startShouldRecoverWhenServiceAndServerWereKilled() throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.started()) {
            Orphan orphan = Orphan.leave(folder.path());
            postmaster(folder).destroyForcibly();
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.path())) {
                assertThat(postgres.adopted()).isFalse();
                assertThat(postgres.port()).isNotEqualTo(orphan.port());
                assertThat(ask(postgres, "select n from kept")).isEqualTo("11");
            }
        }
    }

    @Test
    void startShouldNotBeStoppedByAProcessThatWasGivenTheDeadServersNumber() throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.started()) {
            String self = Long.toString(ProcessHandle.current().pid());
            Files.write(
                    folder.path().resolve("cluster/postmaster.pid"),
                    List.of(self, folder.path() + "/cluster", "1", "20000", "", "127.0.0.1", "1 1", "ready   "));
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.path())) {
                assertThat(postgres.adopted()).isFalse();
                assertThat(ask(postgres, "select 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void startShouldNotBeStoppedByAnEmptyProcessFile() throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.started()) {
            Files.createFile(folder.path().resolve("cluster/postmaster.pid")); // as after a power cut
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.path())) {
                assertThat(ask(postgres, "select 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void startShouldSayWhatToDoWithRecordsOfAnotherRelease() throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.empty()) {
            Files.createDirectories(folder.path().resolve("cluster"));
            Files.writeString(folder.path().resolve("cluster/PG_VERSION"), "17\n");
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder.path()))
                    .isInstanceOf(EmbeddedPostgresException.class)
                    .hasMessageContaining("written by PostgreSQL 17");
        }
    }

    private static ProcessHandle postmaster(TemporaryFolder folder) throws Exception {
        long pid =
                Postmaster.of(new PostgresFolder(folder.path())).orElseThrow().pid();
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static String askUntilAnswered(EmbeddedPostgres postgres, String query) throws InterruptedException {
        while (true) {
            try {
                return ask(postgres, query);
            } catch (SQLException e) {
                Thread.sleep(50);
            }
        }
    }

    private static String ask(EmbeddedPostgres postgres, String query) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private static void write(EmbeddedPostgres postgres, String... statements) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(), postgres.owner().name(), postgres.owner().password());
    }
}
