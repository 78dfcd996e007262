package cn.tongxin.paging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs a statement and reads rows straight into records. Inside a transaction it takes part in it (flush the entity manager
 * before reading what was just changed); outside, each statement stands alone.
 */
@ApplicationScoped
public class Sql {

    private final AgroalDataSource database;

    Sql(AgroalDataSource database) {
        this.database = database;
    }

    /** All rows. Parameters may be null, texts, numbers, dates, UUIDs, enums (by name) and collections (text or uuid arrays). */
    public <T> List<T> all(String sql, Collection<?> parameters, Function<Row, T> mapper) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> items = new ArrayList<>();
            Row row = new Row(rows);
            while (rows.next()) {
                row.rewind();
                items.add(mapper.apply(row));
            }
            return items;
        } catch (SQLException e) {
            throw new SqlException(e);
        }
    }

    /** The only row, if there is one. */
    public <T> Optional<T> one(String sql, Collection<?> parameters, Function<Row, T> mapper) {
        List<T> items = all(sql, parameters, mapper);
        return items.isEmpty() ? Optional.empty() : Optional.of(items.getFirst());
    }

    /** Carries out a change and tells how many rows it touched. */
    public int change(String sql, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, java.util.Arrays.asList(parameters))) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Collection<?> parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        int index = 0;
        for (Object parameter : parameters) {
            index++;
            switch (parameter) {
                case Enum<?> constant -> statement.setString(index, constant.name());
                case Collection<?> many ->
                    statement.setArray(index, connection.createArrayOf(arrayType(many), texts(many)));
                case null, default -> statement.setObject(index, parameter);
            }
        }
        return statement;
    }

    private static String arrayType(Collection<?> many) {
        return !many.isEmpty() && many.iterator().next() instanceof java.util.UUID ? "uuid" : "text";
    }

    private static Object[] texts(Collection<?> many) {
        return many.stream()
                .map(one -> one instanceof Enum<?> e ? e.name() : one)
                .toArray();
    }
}
