package cn.tongxin.gazetteer;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads divisions. */
@ApplicationScoped
class DivisionReader {

    private static final String ONE = "select " + DivisionView.COLUMNS
            + " from division d where d.code = coalesce((select a.division_code from division_alias a where a.alias_code = ?), ?)";
    private static final String MEMBERS =
            "select code, name, full_name from division where code = any (?) order by code";

    private final Sql sql;
    private final Cursors cursors;

    DivisionReader(Sql sql, Cursors cursors) {
        this.sql = sql;
        this.cursors = cursors;
    }

    Page<DivisionView> page(DivisionFilter filter, PageRequest request) {
        Page<DivisionView> page = Listing.of(DivisionView.COLUMNS, "division d", "d.code")
                .whereIf(filter.parent(), "d.parent_code = ?")
                .whereIn("d.level", filter.level())
                .search(filter.q(), "d.search_text")
                .sorts(
                        Sort.up("code", "d.code", "text"),
                        Sort.up("name", "d.name collate \"zh-Hans-CN-x-icu\"", "text"))
                .page(sql, cursors, request, DivisionView::from);
        return new Page<>(page.items().stream().map(this::withMembers).toList(), page.nextCursor(), page.total());
    }

    /** The division of this code, or the one that the code is an alias of. */
    Optional<DivisionView> find(String code) {
        return sql.one(ONE, List.of(code, code), DivisionView::from).map(this::withMembers);
    }

    private DivisionView withMembers(DivisionView view) {
        if (view.members().isEmpty()) {
            return view;
        }
        return view.with(sql.all(
                MEMBERS, List.of(view.members().stream().map(DivisionRef::code).toList()), DivisionRef::from));
    }
}
