package cn.tongxin.operation.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** A role of the embedded server, and its password. */
public record DatabaseRole(String name, String password) {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /**
     * As this role, a superuser, makes another that may sign in and nothing else. A server that was killed a moment ago is on its way
     * back: it is waited for. The password is of letters that need no quoting.
     */
    void makeIfMissing(String jdbcUrl, DatabaseRole other) {
        Instant deadline = Instant.now().plus(LONGEST_WAIT);
        while (true) {
            try {
                make(jdbcUrl, other);
                return;
            } catch (SQLException e) {
                if (Instant.now().isAfter(deadline)) {
                    throw new EmbeddedPostgresException("The role " + other.name + " could not be made", e);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void make(String jdbcUrl, DatabaseRole other) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, name, password);
                Statement statement = connection.createStatement()) {
            try (ResultSet known =
                    statement.executeQuery("select 1 from pg_roles where rolname = '" + other.name + "'")) {
                if (known.next()) {
                    return;
                }
            }
            statement.execute("create role " + other.name + " login password '" + other.password + "'");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
