package cn.tongxin.gazetteer;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.document.Citations;
import cn.tongxin.document.Cited;
import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads zones; there are a handful of them. */
@ApplicationScoped
class ZoneReader {

    private static final String ONE = "select " + ZoneView.COLUMNS + " from zone z where z.code = ?";
    private static final String MEMBERS = """
            select d.code, d.name, d.full_name from zone_member m join division d on d.code = m.division_code
            where m.zone_code = ? order by m.ordinal""";

    private final Sql sql;
    private final Cursors cursors;
    private final Citations citations;

    ZoneReader(Sql sql, Cursors cursors, Citations citations) {
        this.sql = sql;
        this.cursors = cursors;
        this.citations = citations;
    }

    Page<ZoneView> page(PageRequest request) {
        Page<ZoneView> page = Listing.of(ZoneView.COLUMNS, "zone z", "z.code")
                .sorts(Sort.up("ordinal", "z.ordinal", "int"))
                .page(sql, cursors, request, ZoneView::from);
        return new Page<>(page.items().stream().map(this::complete).toList(), page.nextCursor(), page.total());
    }

    Optional<ZoneView> find(String code) {
        return sql.one(ONE, List.of(code), ZoneView::from).map(this::complete);
    }

    private ZoneView complete(ZoneView view) {
        return view.with(
                sql.all(MEMBERS, List.of(view.code()), DivisionRef::from), citations.of(Cited.ZONE, view.code()));
    }
}
