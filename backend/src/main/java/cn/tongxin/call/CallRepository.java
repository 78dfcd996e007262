package cn.tongxin.call;

import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CallRepository implements PanacheRepositoryBase<Call, UUID> {

    private static final String TABLES = "call c join zone z on z.code = c.zone_code";

    private final Sql sql;
    private final Cursors cursors;

    CallRepository(Sql sql, Cursors cursors) {
        this.sql = sql;
        this.cursors = cursors;
    }

    Page<CallSummary> list(CallFilter filter, PageRequest page) {
        Listing listing = Listing.of(CallSummary.COLUMNS, TABLES, "c.id")
                .countIn("call c")
                .whereIf(filter.zone(), "c.zone_code = ?")
                .whereIf(filter.year(), "c.year = ?")
                .search(filter.q(), "c.search_text")
                .sorts(Sort.down("closesOn", "c.closes_on", "date"), Sort.down("year", "c.year", "int"));
        if (Boolean.TRUE.equals(filter.open())) {
            listing.where("current_date between c.opens_on and c.closes_on");
        }
        return listing.page(sql, cursors, page, CallSummary::from);
    }

    Optional<CallSummary> read(UUID id) {
        return sql.one(
                "select " + CallSummary.COLUMNS + " from " + TABLES + " where c.id = ?",
                List.of(id),
                CallSummary::from);
    }
}
