package cn.tongxin.access;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** All of it, asked of the packaged service that scripts/authz.sh has started: {@code make authz}. Not part of {@code make test}. */
class WholeAccessMatrix {

    private static final int PORT_LINE = 3;

    @Test
    void everyoneShouldDoWhatTheTableSaysAndNothingElse() throws Exception {
        Path postgres = Path.of(System.getenv("AUTHZ_DATA"), "postgres");
        Tally tally = new Tally();
        long began = System.nanoTime();
        try (Connection connection = connect(postgres);
                Service service = new Service(URI.create(System.getenv("BASE") + "/"))) {
            AccessTrial trial =
                    new AccessTrial(service, (statement, arguments) -> change(connection, statement, arguments), tally);
            trial.askHere();
            trial.askElsewhere();
            trial.tryTricks();
        }
        System.out.println("authz: " + tally + ", in "
                + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s");
        tally.settle();
    }

    /** As the role that owns the tables. */
    private static Connection connect(Path postgres) throws IOException, SQLException {
        List<String> process = Files.readAllLines(postgres.resolve("cluster").resolve("postmaster.pid"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + process.get(PORT_LINE).strip() + "/tongxin",
                "tongxin",
                Files.readString(postgres.resolve("tongxin.password")).strip());
    }

    private static void change(Connection connection, String statement, @Nullable Object... arguments) {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < arguments.length; i++) {
                prepared.setObject(i + 1, arguments[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
