package cn.tongxin.limit;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.paging.SqlException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What systems use, a day at a time by China's clock. Requests are counted here and added to the database every few seconds, from
 * where the count of the day comes back with what other copies of the service have added: a quota holds over restarts and copies,
 * and may be passed by what is asked for between two writes.
 */
@ApplicationScoped
public class ClientUsage {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Duration DAY = Duration.ofDays(1);

    /** A client that is gone, such as a sample that was removed, has no usage any more. */
    private static final String ADD = """
            insert into api_client_usage (client_id, day, operations, reads, writes, refused)
            select c.id, cast(? as date), ?, ?, ?, ? from api_client c where c.id = ?
            on conflict (client_id, day, operations) do update set reads = api_client_usage.reads + excluded.reads,
                writes = api_client_usage.writes + excluded.writes, refused = api_client_usage.refused + excluded.refused""";

    private static final String ADMITTED =
            "select coalesce(sum(reads + writes), 0)::bigint from api_client_usage where client_id = ? and day = ?";

    private static final String DAYS = "select " + ClientUsageDay.COLUMNS
            + " from api_client_usage where client_id = ? and day >= ? order by day desc, operations";

    private final Sql sql;
    private final Clock clock = Clock.system(CHINA);
    private final Map<Slot, UsageCount> unwritten = new ConcurrentHashMap<>();
    private final Map<UUID, Admitted> admitted = new ConcurrentHashMap<>();

    ClientUsage(Sql sql) {
        this.sql = sql;
    }

    private record Slot(UUID clientId, LocalDate day, String operations) {}

    private record Admitted(LocalDate day, long requests) {}

    /** The day that it is in China. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** How the system stands with its quota of the day. */
    Standing standing(UUID clientId, int perDay) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        long left = perDay - admitted(clientId, now.toLocalDate());
        long untilMidnight = Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay(CHINA))
                .toSeconds();
        // this request is one of those that were left
        return new Standing(
                new Policy("day", perDay, DAY),
                left > 0,
                Math.max(0, left - 1),
                left > 0 ? 0 : untilMidnight + 1,
                untilMidnight + 1);
    }

    private long admitted(UUID clientId, LocalDate today) {
        Admitted known = admitted.get(clientId);
        if (known == null || !known.day().equals(today)) {
            known = admitted.merge(
                    clientId,
                    new Admitted(today, written(clientId, today)),
                    (before, fresh) -> before.day().equals(today) ? before : fresh);
        }
        return known.requests();
    }

    private long written(UUID clientId, LocalDate day) {
        return sql.one(ADMITTED, List.of(clientId, day), Row::number).orElseThrow();
    }

    /** Counts an answered request. */
    void note(UUID clientId, String operations, UsageCount one) {
        LocalDate today = today();
        unwritten.merge(new Slot(clientId, today, operations), one, UsageCount::plus);
        admitted.computeIfPresent(
                clientId,
                (id, known) ->
                        known.day().equals(today) ? new Admitted(today, known.requests() + one.admitted()) : known);
    }

    /** Adds what was counted to the database, and learns what other copies have added. */
    void write() {
        LocalDate today = today();
        Set<UUID> asking = new HashSet<>();
        for (Slot slot : List.copyOf(unwritten.keySet())) {
            UsageCount count = unwritten.remove(slot);
            if (count != null) {
                add(slot, count);
                asking.add(slot.clientId());
            }
        }
        for (UUID clientId : asking) {
            admitted.put(clientId, new Admitted(today, written(clientId, today) + unwritten(clientId, today)));
        }
    }

    private void add(Slot slot, UsageCount count) {
        try {
            sql.change(
                    ADD,
                    slot.day(),
                    slot.operations(),
                    count.reads(),
                    count.writes(),
                    count.refused(),
                    slot.clientId());
        } catch (SqlException unreachable) {
            unwritten.merge(slot, count, UsageCount::plus);
            throw unreachable;
        }
    }

    private long unwritten(UUID clientId, LocalDate day) {
        return unwritten.entrySet().stream()
                .filter(counted -> counted.getKey().clientId().equals(clientId)
                        && counted.getKey().day().equals(day))
                .mapToLong(counted -> counted.getValue().admitted())
                .sum();
    }

    /** What the system has used since a day, newest first, this moment's requests included. */
    public List<ClientUsageDay> since(UUID clientId, LocalDate first) {
        write();
        return sql.all(DAYS, List.of(clientId, first), ClientUsageDay::from);
    }
}
