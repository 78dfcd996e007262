package cn.tongxin.event.hall;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the screen shows; public signings alone. */
@ApplicationScoped
class HallRepository {

    private static final String COUNTS = """
            select a.*, event_intentions(?), (select count(*) from signing s where s.event_id = ? and s.status = 'EFFECTIVE')
            from event_attendance(?) a""";

    private static final String SIGNINGS = "select " + HallSigning.COLUMNS
            + " from signing s where s.event_id = ? and s.status = 'EFFECTIVE' order by s.effective_at nulls first, s.signed_on, s.id";

    private static final String SINCE = "select j.pos, s.event_id, " + HallSigning.COLUMNS
            + " from signing s cross join lateral (select max(c.pos) as pos from journal c where c.record_type = 'SIGNING'"
            + " and c.record_id = s.id::text and c.public and c.pos > ?) j where s.event_id = ? and s.public and j.pos is not null order by j.pos";

    private static final String NAMED = "select cast(? as bigint), s.event_id, " + HallSigning.COLUMNS
            + " from signing s where s.id = any (?) and s.event_id = any (?) and s.public";

    private final Sql sql;

    HallRepository(Sql sql) {
        this.sql = sql;
    }

    /** What became of a signing at an event, by which row of the journal. */
    record Moved(long position, UUID eventId, HallSigning signing) {
        static Moved from(Row row) {
            return new Moved(row.number(), row.uuid(), HallSigning.from(row));
        }
    }

    HallCounts counts(UUID eventId) {
        return sql.one(COUNTS, List.of(eventId, eventId, eventId), HallCounts::from)
                .orElseThrow();
    }

    List<HallSigning> signings(UUID eventId) {
        return sql.all(SIGNINGS, List.of(eventId), HallSigning::from);
    }

    List<Moved> since(UUID eventId, long position) {
        return sql.all(SINCE, List.of(position, eventId), Moved::from);
    }

    /** Those of these signings that were made at one of these events, as they are now. */
    List<Moved> of(Collection<UUID> signings, Collection<UUID> events) {
        return sql.all(NAMED, List.of(0L, signings, events), Moved::from);
    }
}
