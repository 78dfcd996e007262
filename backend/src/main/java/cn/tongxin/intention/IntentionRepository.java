package cn.tongxin.intention;

import cn.tongxin.division.Places;
import cn.tongxin.identity.Caller;
import cn.tongxin.intention.answer.Lead;
import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class IntentionRepository implements PanacheRepositoryBase<Intention, UUID> {

    private static final String REFERENCES =
            "intention i join organization o on o.id = i.lead_id join division d on d.code = i.origin_division_code";

    private static final int PROVINCE_DIGITS = 2;

    private final Sql sql;
    private final Cursors cursors;
    private final Places places;

    IntentionRepository(Sql sql, Cursors cursors, Places places) {
        this.sql = sql;
        this.cursors = cursors;
        this.places = places;
    }

    /** Locked until the transaction ends, so that two steps at once are taken one after the other. */
    Optional<Intention> forStep(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @param caller who is told of revivals only what they may see */
    Optional<IntentionView> read(UUID id, Caller caller) {
        Sight sight = Sight.of(caller, "r");
        List<Object> arguments = new ArrayList<>(sight.arguments());
        arguments.addAll(sight.arguments());
        arguments.add(id);
        return sql.one(
                "select " + IntentionView.columns(sight.condition()) + " from " + REFERENCES
                        + " left join call c on c.id = i.call_id where i.id = ?",
                arguments,
                IntentionView::from);
    }

    /** Who declares, where it is registered: there its intentions originate; empty where nobody knows. */
    Optional<Lead> lead(UUID organizationId) {
        return sql.one(
                "select type, division_code from organization where id = ? and merged_into_id is null and division_code is not null",
                List.of(organizationId),
                Lead::from);
    }

    /** As a call asks about it: by its type, and where the intention originates. */
    Lead lead(UUID organizationId, String originDivisionCode) {
        return sql.one(
                        "select type, cast(? as text) from organization where id = ?",
                        List.of(originDivisionCode, organizationId),
                        Lead::from)
                .orElseThrow();
    }

    Page<IntentionSummary> list(IntentionFilter filter, Caller caller, PageRequest page) {
        String found = filter.q() == null ? "" : " join intention_search x on x.id = i.id";
        Listing listing = Listing.of(IntentionSummary.COLUMNS, REFERENCES + found, "i.id")
                .countIn("intention i" + found)
                .whereIn("i.status", filter.status())
                .whereIn("i.category", filter.category())
                .whereIf(filter.year(), "i.year = ?")
                .whereIf(filter.call(), "i.call_id = ?")
                .search(filter.q(), "x.search_text")
                .sorts(
                        Sort.down("id", "i.id", "uuid"),
                        Sort.down("updatedAt", "i.updated_at", "timestamptz"),
                        Sort.down("budget", "i.budget", "numeric").orNull(),
                        Sort.up("submittedAt", "i.submitted_at", "timestamptz").orNull());
        if (filter.zone() != null) {
            origin(listing, places.ofZone(filter.zone()));
        }
        if (filter.origin() != null) {
            origin(listing, places.ofDivision(filter.origin(), "?origin"));
        }
        if (filter.target() != null) {
            List<String> prefixes = places.ofDivision(filter.target(), "?target");
            listing.where(
                    "exists (select 1 from intention_target t where t.intention_id = i.id and "
                            + Places.condition("t.division_code", prefixes) + ")",
                    Places.bounds(prefixes));
        }
        if (filter.organization() != null) {
            listing.where(
                    "(i.lead_id = ? or exists (select 1 from intention_partner p where p.intention_id = i.id and p.organization_id = ?))",
                    filter.organization(),
                    filter.organization());
        }
        listing.whereIf(
                filter.invited(),
                "exists (select 1 from intention_invitation v where v.intention_id = i.id and v.status = 'INVITED' and v.organization_id = ?)");
        Sight sight = Sight.of(caller, "i");
        listing.where(sight.condition(), sight.arguments().toArray());
        return listing.page(sql, cursors, page, IntentionSummary::from);
    }

    /** Provinces have a column of their own, which the index of facets begins with. */
    private static void origin(Listing listing, List<String> prefixes) {
        if (prefixes.stream().allMatch(p -> p.length() == PROVINCE_DIGITS)) {
            listing.whereIn("i.origin_province", prefixes);
        } else {
            listing.where(Places.condition("i.origin_division_code", prefixes), Places.bounds(prefixes));
        }
    }
}
