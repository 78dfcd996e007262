package cn.tongxin.event;

import cn.tongxin.division.Places;
import cn.tongxin.document.Citations;
import cn.tongxin.document.Cited;
import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import cn.tongxin.reference.SigningRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query of the feature. */
@ApplicationScoped
class EventRepository {

    private static final String DETAIL =
            "select " + EventView.Stated.COLUMNS + " from " + EventSummary.TABLES + " where e.id = ?";

    private static final String ORGANIZATIONS = """
            select o.id, o.name, o.kind, o.type, eo.role from event_organization eo join organization o on o.id = eo.organization_id
            where eo.event_id = ?
            order by array_position(array['GUIDE', 'HOST', 'ORGANIZER', 'PARTICIPANT'], eo.role), o.name collate "zh-Hans-CN-x-icu", o.id""";

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

    Page<EventSummary> list(EventFilter filter, PageRequest request) {
        Listing listing = Listing.of(EventSummary.COLUMNS, EventSummary.TABLES, "e.id")
                .countIn("event e")
                .search(filter.q(), "e.search_text")
                .whereIn("e.kind", filter.kind())
                .whereIf(filter.series(), "e.series = ?")
                .whereIf(
                        filter.organization(),
                        "exists (select 1 from event_organization eo where eo.event_id = e.id and eo.organization_id = ?)");
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
                        sql.all(SIGNINGS, List.of(id), SigningRef::from),
                        citations.of(Cited.EVENT, id)));
    }
}
