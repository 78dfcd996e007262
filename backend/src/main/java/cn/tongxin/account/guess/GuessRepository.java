package cn.tongxin.account.guess;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class GuessRepository {

    /** Locks the three rows, always in this order, making those that are missing. */
    private static final String LOCK = """
            insert into sign_in_guess as g (kind, subject) values ('ADDRESS', ?), ('NAME', ?), ('NAME_AT_ADDRESS', ?)
            on conflict (kind, subject) do update set tries = g.tries
            returning g.kind, g.tries, g.since, g.locked_until, g.succeeded_at, now()""";

    private static final String KEEP =
            "update sign_in_guess set tries = ?, since = ?, locked_until = ?, succeeded_at = ? where kind = ? and subject = ?";

    private final Sql sql;

    GuessRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * The tries of each kind as they stand.
     *
     * @param now the database's clock, shared by all copies of the service
     */
    record Standing(Map<GuessKind, Tries> tries, Instant now) {
        Tries of(GuessKind kind) {
            return Objects.requireNonNull(tries.get(kind));
        }
    }

    Standing lock(Map<GuessKind, byte[]> subjects) {
        Map<GuessKind, Tries> tries = new EnumMap<>(GuessKind.class);
        List<Instant> now = sql.all(
                LOCK,
                List.of(
                        subjects.get(GuessKind.ADDRESS),
                        subjects.get(GuessKind.NAME),
                        subjects.get(GuessKind.NAME_AT_ADDRESS)),
                row -> {
                    tries.put(
                            row.constant(GuessKind.class),
                            new Tries(row.integer(), row.instant(), instant(row), instant(row)));
                    return row.instant();
                });
        return new Standing(tries, now.getFirst());
    }

    void keep(GuessKind kind, byte[] subject, Tries tries) {
        sql.change(
                KEEP,
                tries.count(),
                time(tries.since()),
                time(tries.lockedUntil()),
                time(tries.succeededAt()),
                kind,
                subject);
    }

    void forgetLocks(byte[] name) {
        sql.change("update sign_in_guess set tries = 0, locked_until = null where kind = 'NAME' and subject = ?", name);
    }

    private static @Nullable Instant instant(Row row) {
        OffsetDateTime time = row.timeOrNull();
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
