package cn.tongxin.testing;

import cn.tongxin.operation.database.EmbeddedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
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
        try (Connection connection = DriverManager.getConnection(
                        started.jdbcUrl(),
                        started.owner().name(),
                        started.owner().password());
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot empty the test database", e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", started.jdbcUrl(),
                "quarkus.datasource.username", started.service().name(),
                "quarkus.datasource.password", started.service().password(),
                "quarkus.flyway.username", started.owner().name(),
                "quarkus.flyway.password", started.owner().password(),
                "tongxin.vault.keys", keys());
    }

    /** Drawn anew; the first that seals and the first that indexes are the current ones. */
    private static String keys() {
        return String.join(
                ",",
                "now:sm4-gcm:" + random(16),
                "before:aes-256-gcm:" + random(32),
                "now-index:hmac-sm3:" + random(32),
                "before-index:hmac-sha-256:" + random(32));
    }

    private static String random(int bytes) {
        byte[] key = new byte[bytes];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }
}
