package cn.tongxin.metrics;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One step of the fold: the next rows of the sealed journal become facts, and the position moves, in one transaction. So a row is
 * counted exactly once, whatever fails in between, and who reads facts and position together reads facts exact to that position.
 *
 * <p>What the rows have to carry is in the description of this package.
 */
@ApplicationScoped
public class FoldService {

    static final int BATCH = 2_000;

    private static final String NEXT = """
            select coalesce(max(b.pos), 0), count(*),
                coalesce(bool_or(b.record_type in ('DIVISION', 'ZONE')), false) or not exists (select 1 from metric_place)
            from (select pos, record_type from journal where pos > ? order by pos limit ?) b""";

    /** The fields that rules read, of all rows of a record in this step, later over earlier; the rest of the row is the last one's. */
    private static final String APPLY = """
            with read as (
                select metric_uuid(j.record_id) as fact_id, j.*, coalesce((select jsonb_object_agg(e.key, e.value)
                    from jsonb_each(j.payload) e where e.key = any (?)), '{}') as said
                from journal j where j.pos > ? and j.pos <= ? and j.record_type = any (?)),
            merged as (select fact_id, metric_merge(said order by pos) as fields from read group by fact_id),
            last as (select distinct on (fact_id) * from read order by fact_id, pos desc)
            insert into metric_fact as f (record_id, record_type, version, position, fields, public, sample, owner_ids, division_code)
            select l.fact_id, l.record_type, l.version, l.pos, m.fields, l.public, l.sample, l.owner_ids, l.division_code
            from last l join merged m using (fact_id)
            on conflict (record_id) do update set version = excluded.version, position = excluded.position,
                fields = f.fields || excluded.fields, public = excluded.public, sample = excluded.sample,
                owner_ids = excluded.owner_ids, division_code = excluded.division_code""";

    /**
     * The records of this step, and those that stand on them. How many there are nobody can foresee; {@code offset 0} has each
     * looked up by its id, where the planner would rather read all facts.
     */
    private static final String TOUCHED = """
            with recursive touched(id) as (
                select metric_uuid(j.record_id) from journal j where j.pos > ? and j.pos <= ? and j.record_type = any (?)
                union
                select standing.id from touched t join lateral (
                    select f.record_id as id from metric_fact f where f.intention_id = t.id
                    union all select f.record_id from metric_fact f where f.signing_id = t.id
                    union all select f.record_id from metric_fact f where f.event_id = t.id
                    union all select f.record_id from metric_fact f where f.project_id = t.id
                    union all select f.reverses_id from metric_fact f where f.record_id = t.id and f.reverses_id is not null
                ) standing on true)
            select f.record_type, t.id from touched t cross join lateral (
                select record_type from metric_fact where record_id = t.id offset 0) f order by t.id""";

    /** Records that name an organization whose merging this step tells of. */
    private static final String NAMING_MERGED = """
            select f.record_type, f.record_id from metric_fact f
            join (select distinct j.record_id as id from journal j
                  where j.pos > ? and j.pos <= ? and j.record_type = 'ORGANIZATION' and jsonb_exists(j.payload, 'mergedIntoId')) o
                on f.fields ->> 'leadId' = o.id or jsonb_exists(f.fields -> 'partnerIds', o.id)
                or jsonb_exists(f.fields -> 'organizationIds', o.id) or metric_uuid(o.id) = any (f.organization_ids)""";

    private static final String REMOVE = """
            delete from metric_fact where record_id in (
                select metric_uuid(record_id) from journal where pos > ? and pos <= ? and act in ('remove', 'discard') and record_type = any (?))""";

    private static final List<String> TYPES =
            Arrays.stream(FactSource.values()).map(Enum::name).toList();
    private static final List<String> FIELDS = Arrays.stream(FactSource.values())
            .flatMap(source -> source.fields().stream())
            .distinct()
            .toList();

    private final Sql sql;

    FoldService(Sql sql) {
        this.sql = sql;
    }

    private record Step(long last, int rows, boolean placesMoved) {
        static Step from(Row row) {
            return new Step(row.number(), row.integer(), row.flag());
        }
    }

    private record Key(FactSource source, UUID id) {
        static Key from(Row row) {
            return new Key(row.constant(FactSource.class), row.uuid());
        }
    }

    /** Folds the next rows and tells how many; 0 when there are none, or another copy of the service is at it. */
    @Transactional
    public int fold() {
        Long done = sql.one(
                        "select pos from fold_progress where name = 'metrics' for update skip locked",
                        List.of(),
                        Row::number)
                .orElse(null);
        if (done == null) {
            return 0;
        }
        Step step = sql.one(NEXT, List.of(done, BATCH), Step::from).orElseThrow();
        if (step.rows() == 0) {
            return 0;
        }
        sql.change("set local plan_cache_mode = auto"); // how many rows a step has differs by a thousand times
        sql.change(APPLY, FIELDS, done, step.last(), TYPES);
        List<Key> touched = new ArrayList<>(sql.all(TOUCHED, List.of(done, step.last(), TYPES), Key::from));
        touched.addAll(sql.all(NAMING_MERGED, List.of(done, step.last()), Key::from));
        if (step.placesMoved()) {
            sql.all("select metric_know_places()", List.of(), row -> row);
        }
        sql.change(REMOVE, done, step.last(), TYPES);
        derive(touched, step.placesMoved());
        sql.change(
                "update fold_progress set pos = ?, at = (select at from journal where pos = ?) where name = 'metrics'",
                step.last(),
                step.last());
        return step.rows();
    }

    private void derive(List<Key> touched, boolean all) {
        Map<FactSource, List<UUID>> byType = new EnumMap<>(FactSource.class);
        touched.forEach(key ->
                byType.computeIfAbsent(key.source(), s -> new ArrayList<>()).add(key.id()));
        for (FactSource source : FactSource.values()) {
            List<UUID> ids = all
                    ? sql.all(
                            "select record_id from metric_fact where record_type = ? order by 1",
                            List.of(source),
                            Row::uuid)
                    : byType.getOrDefault(source, List.of());
            for (int from = 0; from < ids.size(); from += BATCH) {
                sql.change(source.rule(), ids.subList(from, Math.min(ids.size(), from + BATCH)));
            }
        }
    }
}
