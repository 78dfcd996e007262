package cn.tongxin.library.cases;

import cn.tongxin.division.Places;
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
import java.util.UUID;

/** Every query about cases. */
@ApplicationScoped
class CaseRepository {

    private static final String DETAIL =
            "select " + CaseView.Stated.COLUMNS + " from " + CaseSummary.TABLES + " where c.id = ?";

    private final Sql sql;
    private final Cursors cursors;
    private final Places places;
    private final Citations citations;

    CaseRepository(Sql sql, Cursors cursors, Places places, Citations citations) {
        this.sql = sql;
        this.cursors = cursors;
        this.places = places;
        this.citations = citations;
    }

    Page<CaseSummary> list(CaseFilter filter, PageRequest request) {
        Listing listing = Listing.of(CaseSummary.COLUMNS, CaseSummary.TABLES, "c.id")
                .countIn("exemplary_case c")
                .search(filter.q(), "c.search_text")
                .whereIf(filter.category(), "c.category = ?")
                .whereIf(filter.year(), "c.year = ?")
                .whereIf(filter.organization(), "c.organization_id = ?")
                .whereIf(filter.project(), "c.project_id = ?")
                .sorts(
                        Sort.down("year", "c.year", "int").orNull(),
                        Sort.up("title", "c.title collate \"zh-Hans-CN-x-icu\"", "text"));
        if (filter.zone() != null) {
            listing.where("c.zone_code = any (?)", places.zonesWithin(filter.zone(), places.ofZone(filter.zone())));
        }
        return listing.page(sql, cursors, request, CaseSummary::from);
    }

    Optional<CaseView> find(UUID id) {
        return sql.one(DETAIL, List.of(id), CaseView.Stated::from)
                .map(stated -> CaseView.of(stated, citations.of(Cited.CASE, id)));
    }
}
