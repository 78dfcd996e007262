package cn.tongxin.testing;

import cn.tongxin.operation.database.EmbeddedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL for all tests of a run, empty at its start. Every {@code @QuarkusTest} has it without asking (it is named in
 * META-INF/services). It lives in target/postgres and may forget on a power cut, which makes it fast; nothing else differs.
 */
public final class EmbeddedPostgresResource implements QuarkusTestResourceLifecycleManager {

    private static final List<String> FORGETFUL =
            List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        EmbeddedPostgres started = EmbeddedPostgres.start(Path.of("target", "postgres"), FORGETFUL);
        postgres = started;
        try (Connection connection =
                        DriverManager.getConnection(started.jdbcUrl(), started.username(), started.password());
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot empty the test database", e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", started.jdbcUrl(),
                "quarkus.datasource.username", started.username(),
                "quarkus.datasource.password", started.password(),
                "tongxin.vault.drawn-keys-file", Path.of("target", "vault.keys").toString());
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }
}
