package cn.tongxin.paging;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of an answer, read column by column from left to right. */
public final class Row {

    private final ResultSet rows;
    private int column;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    void rewind() {
        column = 0;
    }

    public String text() {
        return Objects.requireNonNull(textOrNull());
    }

    public @Nullable String textOrNull() {
        return read(() -> rows.getString(++column));
    }

    public UUID uuid() {
        return Objects.requireNonNull(uuidOrNull());
    }

    public @Nullable UUID uuidOrNull() {
        return read(() -> rows.getObject(++column, UUID.class));
    }

    public int integer() {
        return Objects.requireNonNull(read(() -> rows.getInt(++column)));
    }

    public @Nullable Integer integerOrNull() {
        return read(() -> {
            int value = rows.getInt(++column);
            return rows.wasNull() ? null : value;
        });
    }

    public long number() {
        return Objects.requireNonNull(read(() -> rows.getLong(++column)));
    }

    public @Nullable Long numberOrNull() {
        return read(() -> {
            long value = rows.getLong(++column);
            return rows.wasNull() ? null : value;
        });
    }

    public boolean flag() {
        return Objects.requireNonNull(read(() -> rows.getBoolean(++column)));
    }

    public @Nullable Boolean flagOrNull() {
        return read(() -> {
            boolean value = rows.getBoolean(++column);
            return rows.wasNull() ? null : value;
        });
    }

    public @Nullable LocalDate dateOrNull() {
        return read(() -> rows.getObject(++column, LocalDate.class));
    }

    public LocalDate date() {
        return Objects.requireNonNull(dateOrNull());
    }

    /** An instant, in UTC, to the microsecond. */
    public OffsetDateTime time() {
        return Objects.requireNonNull(timeOrNull());
    }

    public @Nullable OffsetDateTime timeOrNull() {
        return read(() -> {
            OffsetDateTime value = rows.getObject(++column, OffsetDateTime.class);
            return value == null ? null : value.withOffsetSameInstant(ZoneOffset.UTC);
        });
    }

    public Instant instant() {
        return time().toInstant();
    }

    /** A decimal as the contract writes it, for example {@code 120000.00}. */
    public @Nullable String decimalOrNull() {
        return read(() -> {
            BigDecimal value = rows.getBigDecimal(++column);
            return value == null ? null : value.toPlainString();
        });
    }

    /** The constant of that name. */
    public <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    public <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type) {
        String name = textOrNull();
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** A text array; null reads as empty. */
    public List<String> texts() {
        return List.of(read(() -> {
            Array value = rows.getArray(++column);
            return value == null ? new String[0] : (String[]) value.getArray();
        }));
    }

    private interface Read<T extends @Nullable Object> {
        T get() throws SQLException;
    }

    private static <T extends @Nullable Object> T read(Read<T> read) {
        try {
            return read.get();
        } catch (SQLException e) {
            throw new SqlException(e);
        }
    }
}
