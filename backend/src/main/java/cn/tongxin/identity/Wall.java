package cn.tongxin.identity;

import cn.tongxin.division.Places;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * The second wall: tells PostgreSQL, on every connection that is lent out, for whom the next statements run. Its policies (V019)
 * then keep back what the caller may not see, whatever the statement asks. Where nothing is said, only what is public is there:
 * for anonymous callers, and for work of the service itself until it opens the wall ({@link WallGate}).
 */
@ApplicationScoped
public class Wall implements AgroalPoolInterceptor {

    private static final String SAY =
            "select set_config('tongxin.organizations', ?, ?), set_config('tongxin.divisions', ?, ?), set_config('tongxin.written', ?, ?)";

    private final CurrentCaller current;
    /** Connections on which something was said outside a transaction: it would outlast the loan. Each loan wraps them anew. */
    private final Set<PGConnection> told = ConcurrentHashMap.newKeySet();

    Wall(CurrentCaller current) {
        this.current = current;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (!Arc.container().requestContext().isActive() || current.get().anonymous()) {
            return;
        }
        try {
            // a transaction that the setting is part of forgets it at its end
            boolean local = !connection.getAutoCommit();
            Caller caller = current.get();
            say(connection, local, organizations(caller), patterns(caller.divisions(Act.RECORD_SEE)), written(caller));
            if (!local) {
                told.add(connection.unwrap(PGConnection.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a connection that cannot be told for whom it works is not lent out", e);
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        try {
            if (told.remove(connection.unwrap(PGConnection.class))) {
                say(connection, false, "", "", "");
            }
        } catch (SQLException e) {
            abandon(connection);
        }
    }

    private static void say(
            Connection connection, boolean local, String organizations, String divisions, String written)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SAY)) {
            statement.setString(1, organizations);
            statement.setBoolean(2, local);
            statement.setString(3, divisions);
            statement.setBoolean(4, local);
            statement.setString(5, written);
            statement.setBoolean(6, local);
            statement.execute();
        }
    }

    /** A connection that may still speak for somebody is not lent out again. */
    private static void abandon(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bodies that the caller speaks for, where it may see more than the public does. */
    private static String organizations(Caller caller) {
        return caller.allowing(Act.RECORD_SEE)
                .map(Grant::organizationId)
                .filter(id -> id != null)
                .distinct()
                .map(UUID::toString)
                .collect(Collectors.joining(","));
    }

    /** Where a system may write what it is about to write: it sees that too while it does, drafts among it. */
    private String written(Caller caller) {
        return caller.clientId() == null ? "" : patterns(caller.divisions(current.act()));
    }

    private static String patterns(List<String> divisions) {
        return divisions.stream().map(code -> Places.prefix(code) + "%").collect(Collectors.joining(","));
    }
}
