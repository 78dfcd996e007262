package cn.tongxin.operation.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.PreventFurtherStepsException;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Refuses to start on a database that cannot hold the records faithfully, before the first migration touches it. */
@Singleton
public class DatabaseGate implements FlywayConfigurationCustomizer, Callback {

    @Override
    public void customize(FluentConfiguration flyway) {
        flyway.callbacks(
                Stream.concat(Stream.of(flyway.getCallbacks()), Stream.of(this)).toArray(Callback[]::new));
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_CONNECT;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            List<String> reasons =
                    DatabaseRequirements.read(context.getConnection()).reasonsToRefuse();
            if (!reasons.isEmpty()) {
                throw new PreventFurtherStepsException(
                        "Tongxin will not start on this database: " + String.join("; ", reasons)
                                + ". See docs/operations.md, External database.",
                        1);
            }
        } catch (SQLException e) {
            throw new FlywayException("the database did not tell of itself", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "database gate";
    }
}
