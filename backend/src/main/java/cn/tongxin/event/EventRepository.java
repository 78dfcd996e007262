package cn.tongxin.event;

import cn.tongxin.division.Places;
import cn.tongxin.document.Citations;
import cn.tongxin.document.Cited;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.HostSight;
import cn.tongxin.identity.Scope;
import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import cn.tongxin.reference.SigningRef;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every query of the feature. */
@ApplicationScoped
class EventRepository implements PanacheRepositoryBase<Event, UUID> {

    private static final String DETAIL =
            "select " + EventView.Stated.COLUMNS + " from " + EventView.Stated.TABLES + " where e.id = ?";

    private static final String ORGANIZATIONS = """
            select o.id, o.name, o.kind, o.type, eo.role from event_organization eo join organization o on o.id = eo.organization_id
            where eo.event_id = ?
            order by array_position(array['GUIDE', 'HOST', 'ORGANIZER', 'CO_ORGANIZER', 'SUPPORTER', 'PARTICIPANT'], eo.role), eo.ordinal, o.name collate "zh-Hans-CN-x-icu", o.id""";

    private static final String PROGRAMME = "select " + ProgrammeItem.COLUMNS
            + " from event_item i left join organization o on o.id = i.speaker_id where i.event_id = ? order by i.ordinal";

    private static final String SIGNINGS =
            "select s.id, s.title from signing s where s.event_id = ? and s.status = 'EFFECTIVE' order by s.signed_on, s.id";

    private final Sql sql;
    private final Cursors cursors;
    private final Places places;
    private final Citations citations;

    EventRepository(Sql sql, Cursors cursors, Places places, Citations citations) {
        this.sql = sql;
        this.cursors = cursors;
        this.places = places;
        this.citations = citations;
    }

    /** Locked until the transaction ends, so that two steps at once are taken one after the other. */
    Optional<Event> forStep(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<EventSummary> list(EventFilter filter, Caller caller, PageRequest request) {
        Listing listing = Listing.of(EventSummary.COLUMNS, EventSummary.TABLES, "e.id")
                .countIn("event e")
                .search(filter.q(), "e.search_text")
                .whereIn("e.kind", filter.kind())
                .whereIn("e.status", filter.status())
                .whereIf(filter.series(), "e.series = ?")
                .whereIf(
                        filter.organization(),
                        "exists (select 1 from event_organization eo where eo.event_id = e.id and eo.organization_id = ?)");
        HostSight.limit(
                listing,
                caller,
                "e.status <> 'DRAFT'",
                "event_organization v where v.event_id = e.id and v.division_code is not null");
        if (Boolean.TRUE.equals(filter.registrationOpen())) {
            listing.where("event_registration_open(e.status, e.registration_opens_on, e.registration_closes_on)");
        }
        if (filter.year() != null) {
            LocalDate first = LocalDate.of(filter.year(), 1, 1);
            listing.where("e.starts_on < ? and coalesce(e.ends_on, e.starts_on) >= ?", first.plusYears(1), first);
        }
        return places.concerningZone(listing, filter.zone(), "e.zone_code", "e.division_code")
                .sorts(
                        Sort.down("startsOn", "e.starts_on", "date").orNull(),
                        Sort.up("name", "e.name collate \"zh-Hans-CN-x-icu\"", "text"))
                .page(sql, cursors, request, EventSummary::from);
    }

    Optional<EventView> find(UUID id) {
        return sql.one(DETAIL, List.of(id), EventView.Stated::from)
                .map(stated -> EventView.of(
                        stated,
                        sql.all(ORGANIZATIONS, List.of(id), EventOrganization::from),
                        sql.all(PROGRAMME, List.of(id), ProgrammeItem::from),
                        sql.all(SIGNINGS, List.of(id), SigningRef::from),
                        citations.of(Cited.EVENT, id)));
    }

    /** The departments that run it, in their order. */
    List<EventHost> hosts(UUID id) {
        return sql.all(
                "select distinct on (h.organization_id) " + EventHost.COLUMNS
                        + " from event_organization h where h.event_id = ? and h.division_code is not null"
                        + " order by h.organization_id, h.ordinal",
                List.of(id),
                EventHost::from);
    }

    /** Which of these bodies are on the register, with the division of those that are departments. */
    Map<UUID, Optional<String>> bodies(Collection<UUID> ids) {
        Map<UUID, Optional<String>> known = new HashMap<>();
        sql.all(
                "select id, case when kind = 'DEPARTMENT' then division_code end from organization"
                        + " where id = any (?) and merged_into_id is null",
                List.of(ids),
                row -> known.put(row.uuid(), Optional.ofNullable(row.textOrNull())));
        return known;
    }

    /** Replaces what stands in tables beside the event's own. */
    void write(UUID id, EventContentRequest content, Map<UUID, Optional<String>> bodies) {
        sql.change("delete from event_organization where event_id = ?", id);
        sql.change("delete from event_item where event_id = ?", id);
        int ordinal = 0;
        for (EventBodyRequest body : content.bodies()) {
            ordinal++;
            sql.change(
                    "insert into event_organization (event_id, organization_id, role, ordinal, division_code) values (?, ?, ?, ?, ?)",
                    id,
                    body.organizationId(),
                    body.role(),
                    ordinal,
                    body.role().runs()
                            ? bodies.getOrDefault(body.organizationId(), Optional.empty())
                                    .orElse(null)
                            : null);
        }
        ordinal = 0;
        for (ProgrammeItemRequest item : content.items()) {
            ordinal++;
            sql.change(
                    "insert into event_item (event_id, ordinal, day, starts_at, ends_at, title, speaker_id, place)"
                            + " values (?, ?, ?, cast(? as time), cast(? as time), ?, ?, ?)",
                    id,
                    ordinal,
                    item.day(),
                    item.startsAt(),
                    item.endsAt(),
                    item.title(),
                    item.speakerId(),
                    item.place());
        }
        sql.change(
                "insert into event_room (event_id, people) values (?, ?) on conflict (event_id) do update set people = excluded.people",
                id,
                content.capacity());
    }

    Optional<EventTerms> terms(UUID id) {
        List<Scope> hosts = hosts(id).stream().map(EventHost::scope).toList();
        return sql.one(
                "select e.id, e.name, e.status, e.registration_opens_on, e.registration_closes_on,"
                        + " event_registration_open(e.status, e.registration_opens_on, e.registration_closes_on), e.sample"
                        + " from event e where e.id = ?",
                List.of(id),
                row -> new EventTerms(
                        row.uuid(),
                        row.text(),
                        row.constant(EventStatus.class),
                        row.dateOrNull(),
                        row.dateOrNull(),
                        row.flag(),
                        hosts,
                        row.flag()));
    }

    /** Those of these organizations that have not registered. */
    List<UUID> unregistered(UUID id, Collection<UUID> organizations) {
        return sql.all(
                "select o.id from organization o where o.id = any (?) and not exists (select 1 from event_registration r"
                        + " where r.event_id = ? and r.organization_id = o.id and r.status <> 'WITHDRAWN') order by o.id",
                List.of(organizations, id),
                Row::uuid);
    }
}
