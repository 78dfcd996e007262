import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The rows of a database, read in one snapshot and never altered. */
final class DatabaseRows implements AutoCloseable {

    private static final int FETCH = 5_000;
    private static final int PORT_LINE = 3;

    /** Everything as text, by PostgreSQL's own functions and none of the service's. */
    private static final String ROWS = """
            select pos, payload::text, salt, payload_hash, hash, address, id::text,
                to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), actor_id::text, actor, on_behalf_of::text, record_type,
                record_id, version::text, act, reason, public::text, owner_ids::text, division_code, sample::text
            from journal where pos >= ? and pos <= ? order by pos""";

    private static final int FIRST_VALUE = 7;
    private static final int LAST_VALUE = 20;

    private final Connection connection;

    private DatabaseRows(Connection connection) {
        this.connection = connection;
    }

    static DatabaseRows open(Settings settings) throws IOException, SQLException {
        Properties role = new Properties();
        String address = settings.database();
        if (address == null) {
            Path postgres = Path.of(settings.data(), "postgres");
            Path running = postgres.resolve("cluster").resolve("postmaster.pid");
            if (!Files.exists(running)) {
                throw new IOException("no running database in " + postgres + "; start the service, or give FILE or DATABASE");
            }
            address = "jdbc:postgresql://127.0.0.1:" + Files.readAllLines(running).get(PORT_LINE).strip() + "/tongxin";
            role.setProperty("user", "tongxin");
            role.setProperty("password", Files.readString(postgres.resolve("tongxin.password")).strip());
        } else if (System.getenv("QUARKUS_DATASOURCE_USERNAME") != null) {
            role.setProperty("user", System.getenv("QUARKUS_DATASOURCE_USERNAME"));
            role.setProperty("password", System.getenv().getOrDefault("QUARKUS_DATASOURCE_PASSWORD", ""));
        }
        Connection connection = DriverManager.getConnection(address, role);
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return new DatabaseRows(connection);
    }

    Chain verify(Settings settings, Anchors anchors) throws SQLException, Broken {
        long from = Math.max(1, settings.from());
        Chain chain = start(from - 1, anchors);
        try (PreparedStatement select = connection.prepareStatement(ROWS)) {
            select.setFetchSize(FETCH);
            select.setLong(1, from);
            select.setLong(2, settings.to());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    chain.add(row(rows));
                }
            }
        }
        if (settings.toTheEnd()) {
            endAtHead(chain);
        } else if (chain.position() < settings.to()) {
            throw new Broken(chain.position() + 1, "it is missing");
        }
        return chain;
    }

    private Chain start(long before, Anchors anchors) throws SQLException, Broken {
        if (before == 0) {
            return Chain.fromGenesis(anchors);
        }
        if (anchors.at(before) != null) {
            return Chain.behind(anchors.at(before), anchors);
        }
        try (PreparedStatement select = connection.prepareStatement("select hash from journal where pos = ?")) {
            select.setLong(1, before);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new Broken(before, "it is missing");
                }
                return Chain.behind(before, row.getBytes(1), anchors);
            }
        }
    }

    private void endAtHead(Chain chain) throws SQLException, Broken {
        try (PreparedStatement select = connection.prepareStatement("select pos, hash from journal_head where name = 'main'");
                ResultSet head = select.executeQuery()) {
            if (!head.next()) {
                throw new Broken(chain.position(), "the journal no longer says where it ends");
            }
            chain.endAt(head.getLong(1), head.getBytes(2));
        }
    }

    private static JournalRow row(ResultSet rows) throws SQLException {
        List<String> values = new ArrayList<>(LAST_VALUE - FIRST_VALUE + 1);
        for (int column = FIRST_VALUE; column <= LAST_VALUE; column++) {
            values.add(rows.getString(column));
        }
        return new JournalRow(rows.getLong(1), values, rows.getString(6), String.valueOf(rows.getString(2)),
                bytes(rows, 3), bytes(rows, 4), bytes(rows, 5));
    }

    private static byte[] bytes(ResultSet rows, int column) throws SQLException {
        byte[] value = rows.getBytes(column);
        return value == null ? new byte[0] : value;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
