package cn.tongxin.operation.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseRequirementsTest {

    private static TemporaryFolder folder;
    private static EmbeddedPostgres postgres;
    private static String superuserPassword;

    @BeforeAll
    static void start() throws Exception {
        folder = TemporaryFolder.started();
        postgres = EmbeddedPostgres.start(folder.path());
        superuserPassword =
                Files.readString(folder.path().resolve("postgres.password")).strip();
    }

    @AfterAll
    static void stop() {
        postgres.close();
        folder.close();
    }

    @Test
    void embeddedDatabaseShouldBeAccepted() throws Exception {
        assertThat(reasonsFor(PostgresCluster.DATABASE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            icu_with_chinese  | encoding 'UTF8' locale_provider icu icu_locale 'zh-Hans' locale 'C.UTF-8'
            libc_with_utf8    | encoding 'UTF8' locale_provider libc locale 'C.UTF-8'
            builtin_with_utf8 | encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'
            """)
    void databaseThatKnowsChineseShouldBeAccepted(String name, String options) throws Exception {
        create(name, options);
        assertThat(reasonsFor(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            libc_c    | encoding 'UTF8' locale_provider libc locale 'C'                     | LC_CTYPE is C
            icu_c     | encoding 'UTF8' locale_provider icu icu_locale 'zh-Hans' locale 'C' | LC_CTYPE is C
            builtin_c | encoding 'UTF8' locale_provider builtin builtin_locale 'C' locale 'C' | LC_CTYPE is C
            ascii     | encoding 'SQL_ASCII' locale_provider libc locale 'C'                | encoding is SQL_ASCII
            """)
    void databaseThatDropsChineseShouldBeRefused(String name, String options, String reason) throws Exception {
        create(name, options);
        assertThat(reasonsFor(name)).anyMatch(found -> found.contains(reason));
    }

    @Test
    void oldServerShouldBeRefused() {
        var old = new DatabaseRequirements(150_018, "UTF8", "C.UTF-8", "c", true, true);
        assertThat(old.reasonsToRefuse()).containsExactly("it is PostgreSQL 15; 16 or newer is needed");
    }

    @Test
    void serverWithoutIcuShouldBeRefused() {
        var plain = new DatabaseRequirements(170_002, "UTF8", "C.UTF-8", "c", true, false);
        assertThat(plain.reasonsToRefuse()).singleElement().asString().contains("without ICU");
    }

    private static void create(String name, String options) throws SQLException {
        try (Connection connection = connect(PostgresCluster.SUPERUSER);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template template0 " + options);
        }
    }

    private static List<String> reasonsFor(String database) throws SQLException {
        try (Connection connection = connect(database)) {
            return DatabaseRequirements.read(connection).reasonsToRefuse();
        }
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), PostgresCluster.SUPERUSER, superuserPassword);
    }
}
