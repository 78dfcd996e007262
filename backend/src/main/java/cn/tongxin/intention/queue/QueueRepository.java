package cn.tongxin.intention.queue;

import cn.tongxin.division.Places;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class QueueRepository {

    private final Sql sql;
    private final Cursors cursors;
    private final Places places;

    QueueRepository(Sql sql, Cursors cursors, Places places) {
        this.sql = sql;
        this.cursors = cursors;
        this.places = places;
    }

    /** What waits in the caller's divisions, that which waits longest first. */
    Page<WaitingIntention> list(QueueFilter filter, UUID reader, Caller caller, PageRequest page) {
        String me = "'" + reader + "'::uuid";
        Listing listing = Listing.of(WaitingIntention.columns(me), WaitingIntention.TABLES, "i.id")
                .countIn(WaitingIntention.COUNTED)
                .where("i.status = 'SUBMITTED'")
                .whereIn("i.category", filter.category())
                .whereIf(filter.waitingDays(), "i.submitted_at <= now() - make_interval(days => ?)")
                .sorts(
                        Sort.up("submittedAt", "i.submitted_at", "timestamptz"),
                        Sort.down("submittedAt", "i.submitted_at", "timestamptz"));
        List<String> own = caller.divisions(Act.INTENTION_QUEUE_SEE).stream()
                .map(Places::prefix)
                .toList();
        listing.where(Places.condition("i.origin_division_code", own), Places.bounds(own));
        if (filter.origin() != null) {
            List<String> asked = places.ofDivision(filter.origin(), "?origin");
            listing.where(Places.condition("i.origin_division_code", asked), Places.bounds(asked));
        }
        if (filter.holder() != null) {
            listing.where(
                    switch (filter.holder()) {
                        case NOBODY -> "c.account_id is null";
                        case ME -> "c.account_id = " + me;
                        case OTHERS -> "c.account_id <> " + me;
                    });
        }
        return listing.page(sql, cursors, page, WaitingIntention::from);
    }
}
