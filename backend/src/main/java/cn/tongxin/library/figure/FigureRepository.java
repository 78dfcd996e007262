package cn.tongxin.library.figure;

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

/** Every query about figures. None of them adds figures up. */
@ApplicationScoped
class FigureRepository {

    private static final String DETAIL =
            "select " + FigureView.Stated.COLUMNS + " from " + FigureSummary.TABLES + " where f.id = ?";

    private static final String PARTS =
            "select p.id, p.code, p.label, p.as_printed from figure p where p.part_of_id = ? order by p.code";

    private static final String NOTES = """
            select n.topic, n.detail from cross_source_note_figure nf join cross_source_note n on n.id = nf.note_id
            where nf.figure_id = ? order by n.topic""";

    private final Sql sql;
    private final Cursors cursors;
    private final Places places;
    private final Citations citations;

    FigureRepository(Sql sql, Cursors cursors, Places places, Citations citations) {
        this.sql = sql;
        this.cursors = cursors;
        this.places = places;
        this.citations = citations;
    }

    Page<FigureSummary> list(FigureFilter filter, PageRequest request) {
        Listing listing = Listing.of(FigureSummary.COLUMNS, FigureSummary.TABLES, "f.id")
                .countIn("figure f")
                .search(filter.q(), "f.search_text")
                .whereIn("f.topic", filter.topic())
                .whereIn("f.qualifier", filter.qualifier())
                .whereIf(filter.metric(), "f.metric_code = ?")
                .whereIf(
                        filter.document(),
                        "exists (select 1 from citation c where c.figure_id = f.id and c.document_id = ?)")
                .whereIf(filter.event(), "f.event_id = ?")
                .whereIf(filter.project(), "f.project_id = ?")
                .whereIf(filter.policy(), "f.policy_id = ?")
                .whereIf(filter.organization(), "f.organization_id = ?")
                .whereIf(filter.partOf(), "f.part_of_id = ?");
        places.inDivision(listing, filter.division(), "f.division_code");
        return places.concerningZone(listing, filter.zone(), "f.zone_code", "f.division_code")
                .sorts(
                        Sort.up("code", "f.code", "text"),
                        Sort.down("asOf", "f.as_of", "date").orNull(),
                        Sort.up("label", "f.label collate \"zh-Hans-CN-x-icu\"", "text"))
                .page(sql, cursors, request, FigureSummary::from);
    }

    Optional<FigureView> find(UUID id) {
        return sql.one(DETAIL, List.of(id), FigureView.Stated::from)
                .map(stated -> FigureView.of(
                        stated,
                        sql.all(PARTS, List.of(id), FigureRef::from),
                        sql.all(NOTES, List.of(id), FigureNote::from),
                        citations.of(Cited.FIGURE, id)));
    }
}
