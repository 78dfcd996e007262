package cn.tongxin.signing.initiative;

import cn.tongxin.division.Places;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InitiativeRepository implements PanacheRepositoryBase<Initiative, UUID> {

    private final Sql sql;
    private final Cursors cursors;

    InitiativeRepository(Sql sql, Cursors cursors) {
        this.sql = sql;
        this.cursors = cursors;
    }

    /** Locked until the transaction ends, so that two steps at once are taken one after the other. */
    Optional<Initiative> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<InitiativeView> read(UUID id) {
        return sql.one(
                "select " + InitiativeView.COLUMNS + " from " + InitiativeSummary.TABLES + " where i.id = ?",
                List.of(id),
                InitiativeView::from);
    }

    /** A body on the register that is not merged into another. */
    Optional<Body> body(UUID id) {
        return sql.one(
                "select division_code from organization where id = ? and merged_into_id is null",
                List.of(id),
                row -> new Body(row.textOrNull()));
    }

    record Body(@Nullable String divisionCode) {}

    Page<InitiativeSummary> list(InitiativeFilter filter, Caller caller, PageRequest page) {
        Listing listing = Listing.of(InitiativeSummary.COLUMNS, InitiativeSummary.TABLES, "i.id")
                .countIn("initiative i left join signing s on s.id = i.signing_id")
                .whereIn(InitiativeSummary.STATUS, filter.status())
                .whereIf(filter.organization(), "i.organization_id = ?")
                .whereIf(
                        filter.signer(),
                        "exists (select 1 from initiative_signature r where r.initiative_id = i.id and r.withdrawn_at is null and r.organization_id = ?)")
                .search(filter.q(), "i.search_text")
                .sorts(
                        Sort.down("closesOn", "i.closes_on", "date"),
                        Sort.down("updatedAt", "i.updated_at", "timestamptz"));
        visibleTo(caller, listing);
        return listing.page(sql, cursors, page, InitiativeSummary::from);
    }

    /** What was opened; and drafts of one's own and of one's division. */
    private static void visibleTo(Caller caller, Listing listing) {
        List<String> ways = new ArrayList<>(List.of("i.status <> 'DRAFT'"));
        List<Object> arguments = new ArrayList<>();
        List<UUID> bodies = caller.bodies();
        if (!bodies.isEmpty()) {
            ways.add("i.organization_id = any (?)");
            arguments.add(bodies);
        }
        List<String> prefixes =
                caller.divisions(Act.RECORD_SEE).stream().map(Places::prefix).toList();
        if (!prefixes.isEmpty()) {
            ways.add(Places.condition("i.division_code", prefixes));
            Stream.of(Places.bounds(prefixes)).forEach(arguments::add);
        }
        listing.where("(" + String.join(" or ", ways) + ")", arguments.toArray());
    }

    /** Whoever co-signs waits here: the lines of the roll are written one after the other. */
    void lock(UUID id) {
        sql.all("select id from initiative where id = ? for update", List.of(id), Row::uuid);
    }
}
