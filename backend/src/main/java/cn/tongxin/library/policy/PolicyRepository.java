package cn.tongxin.library.policy;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query about policies. */
@ApplicationScoped
class PolicyRepository {

    private static final String DETAIL =
            "select " + PolicyView.Stated.COLUMNS + " from " + PolicySummary.TABLES + " where p.id = ?";

    private static final String MEASURES =
            "select m.kind, m.number, m.text from policy_measure m where m.policy_id = ? order by m.kind, m.number";

    private final Sql sql;
    private final Cursors cursors;
    private final Places places;
    private final Citations citations;

    PolicyRepository(Sql sql, Cursors cursors, Places places, Citations citations) {
        this.sql = sql;
        this.cursors = cursors;
        this.places = places;
        this.citations = citations;
    }

    Page<PolicySummary> list(PolicyFilter filter, PageRequest request) {
        Listing listing = Listing.of(PolicySummary.COLUMNS, PolicySummary.TABLES, "p.id")
                .countIn("policy p")
                .search(filter.q(), "p.search_text")
                .whereIn("p.kind", filter.kind())
                .whereIf(
                        filter.organization(),
                        "exists (select 1 from policy_issuer i where i.policy_id = p.id and i.organization_id = ?)");
        if (filter.year() != null) {
            LocalDate first = LocalDate.of(filter.year(), 1, 1);
            listing.where("p.issued_on >= ? and p.issued_on < ?", first, first.plusYears(1));
        }
        places.inDivision(listing, filter.division(), "p.division_code");
        return places.concerningZone(listing, filter.zone(), "p.zone_code", "p.division_code")
                .sorts(
                        Sort.down("issuedOn", "p.issued_on", "date").orNull(),
                        Sort.up("name", "p.name collate \"zh-Hans-CN-x-icu\"", "text"))
                .page(sql, cursors, request, PolicySummary::from);
    }

    Optional<PolicyView> find(UUID id) {
        return sql.one(DETAIL, List.of(id), PolicyView.Stated::from)
                .map(stated -> PolicyView.of(
                        stated, sql.all(MEASURES, List.of(id), PolicyMeasure::from), citations.of(Cited.POLICY, id)));
    }
}
