package cn.tongxin.annual;

import cn.tongxin.division.Places;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.HostSight;
import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class AnnualListRepository implements PanacheRepositoryBase<AnnualList, UUID> {

    /** What may stand on a list: accepted, and not kept back, terminated or withdrawn since. */
    private static final String LISTABLE = "i.public and i.status <> 'TERMINATED' and i.year = ? and i.sample = ? and ";

    private final Sql sql;
    private final Cursors cursors;
    private final Places places;

    AnnualListRepository(Sql sql, Cursors cursors, Places places) {
        this.sql = sql;
        this.cursors = cursors;
        this.places = places;
    }

    /** Locked until the transaction ends. */
    Optional<AnnualList> forStep(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<AnnualListSummary> list(AnnualListFilter filter, Caller caller, PageRequest page) {
        Listing listing = Listing.of(AnnualListSummary.COLUMNS, AnnualListSummary.TABLES, "l.id")
                .countIn("annual_list l")
                .whereIf(filter.zone(), "l.zone_code = ?")
                .whereIf(filter.year(), "l.year = ?")
                .whereIf(filter.status(), "l.status = ?")
                .whereIf(filter.call(), "l.call_id = ?")
                .sorts(Sort.down("year", "l.year", "int"));
        HostSight.limit(listing, caller, "l.status = 'FROZEN'", "call_department v where v.call_id = l.call_id");
        return listing.page(sql, cursors, page, AnnualListSummary::from);
    }

    Optional<AnnualListSummary> summary(UUID id) {
        return sql.one(
                "select " + AnnualListSummary.COLUMNS + " from " + AnnualListSummary.TABLES + " where l.id = ?",
                List.of(id),
                AnnualListSummary::from);
    }

    /** All that a frozen list says; empty of a draft. */
    Optional<String> content(UUID id) {
        return sql.one("select content from annual_list where id = ? and content is not null", List.of(id), Row::text);
    }

    /** The frozen list of the zone's year before. */
    Optional<Previous> frozenBefore(String zoneCode, int year) {
        return sql.one(
                "select id, content from annual_list where zone_code = ? and year = ? and status = 'FROZEN'",
                List.of(zoneCode, year - 1),
                row -> new Previous(row.uuid(), row.text()));
    }

    record Previous(UUID id, String content) {}

    List<AnnualListLine> lines(UUID id) {
        return sql.all(
                "select " + AnnualListLine.COLUMNS + " from annual_list_line n join " + AnnualListLine.TABLES
                        + " on true where n.list_id = ? and i.id = n.intention_id order by n.ordinal",
                List.of(id),
                AnnualListLine::from);
    }

    /** What stands on the list, in its order, whether the caller may still see it or not. */
    List<UUID> lineIds(UUID id) {
        return sql.all(
                "select intention_id from annual_list_line where list_id = ? order by ordinal", List.of(id), Row::uuid);
    }

    /** What may stand on the list of the zone and year; accepted first comes first. */
    List<AnnualListLine> listable(String zoneCode, int year, boolean sample) {
        List<String> prefixes = places.ofZone(zoneCode);
        List<Object> arguments = new ArrayList<>(List.of(year, sample));
        arguments.addAll(List.of(Places.bounds(prefixes)));
        return sql.all(
                "select " + AnnualListLine.COLUMNS + " from " + AnnualListLine.TABLES + " where " + LISTABLE
                        + Places.condition("i.origin_division_code", prefixes) + " order by i.decided_at, i.id",
                arguments,
                AnnualListLine::from);
    }

    /** From which intention each of these was revived; those that were not are absent. */
    Map<UUID, UUID> revived(List<UUID> intentionIds) {
        return intentionIds.isEmpty()
                ? Map.of()
                : sql
                        .all(
                                "select id, revived_from_id from intention where id = any (?) and revived_from_id is not null",
                                List.of(intentionIds),
                                row -> Map.entry(row.uuid(), row.uuid()))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void write(UUID id, List<UUID> intentionIds) {
        sql.change("delete from annual_list_line where list_id = ?", id);
        if (!intentionIds.isEmpty()) {
            sql.change(
                    "insert into annual_list_line (list_id, ordinal, intention_id)"
                            + " select ?, x.ordinal, x.id from unnest(cast(? as uuid[])) with ordinality as x (id, ordinal)",
                    id,
                    intentionIds);
        }
    }

    /** Gives each line its number and the version of its intention, before the list is frozen. */
    void number(UUID id, List<AnnualListLine> lines) {
        for (AnnualListLine line : lines) {
            sql.change(
                    "update annual_list_line set number = ?, intention_version = ? where list_id = ? and intention_id = ?",
                    line.number(),
                    line.intentionVersion(),
                    id,
                    line.intentionId());
        }
    }
}
