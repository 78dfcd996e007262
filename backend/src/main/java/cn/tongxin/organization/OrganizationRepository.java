package cn.tongxin.organization;

import cn.tongxin.division.Places;
import cn.tongxin.document.Citations;
import cn.tongxin.document.Cited;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OrganizationRepository implements PanacheRepositoryBase<Organization, UUID> {

    private static final String REFERENCES =
            "organization o left join division d on d.code = o.division_code" + CurrentRating.JOIN;
    private static final String READ = "select " + OrganizationView.COLUMNS + " from " + OrganizationView.TABLES;
    private static final int PROVINCE_DIGITS = 2;

    /** Follows a merge: who asks who holds the code is told of the body that goes on. */
    private static final String BY_CREDIT_CODE = """
            select g.id, g.name, g.kind, g.type from organization o join organization g on g.id = coalesce(o.merged_into_id, o.id)
            where o.credit_code = ?""";

    private final Sql sql;
    private final Cursors cursors;
    private final Places places;
    private final Citations citations;

    OrganizationRepository(Sql sql, Cursors cursors, Places places, Citations citations) {
        this.sql = sql;
        this.cursors = cursors;
        this.places = places;
        this.citations = citations;
    }

    /** Locked until the transaction ends, so that two changes at once are made one after the other. */
    Optional<Organization> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<OrganizationView> read(UUID id) {
        return sql.one(READ + " where o.id = ?", List.of(id), OrganizationView::from)
                .map(this::withSources);
    }

    Optional<OrganizationView> readByCreditCode(String code) {
        return sql.one(READ + " where o.credit_code = ?", List.of(code), OrganizationView::from)
                .map(this::withSources);
    }

    Optional<OrganizationRef> holderOf(String creditCode) {
        return sql.one(BY_CREDIT_CODE, List.of(creditCode), OrganizationRef::from);
    }

    boolean exists(UUID id) {
        return sql.one("select 1 from organization where id = ?", List.of(id), Row::integer)
                .isPresent();
    }

    private OrganizationView withSources(OrganizationView view) {
        return view.counts().sources() == 0 ? view : view.with(citations.of(Cited.ORGANIZATION, view.id()));
    }

    Page<OrganizationSummary> list(OrganizationFilter filter, PageRequest page) {
        Listing listing = Listing.of(OrganizationSummary.COLUMNS, REFERENCES, "o.id")
                .countIn("organization o")
                .where("o.merged_into_id is null")
                .whereIn("o.kind", filter.kind())
                .whereIn("o.type", filter.type())
                .whereIn("o.status", filter.status())
                .search(filter.q(), "o.search_text")
                .sorts(
                        Sort.up("name", "o.name collate \"zh-Hans-CN-x-icu\"", "text"),
                        Sort.down("updatedAt", "o.updated_at", "timestamptz"));
        if (filter.trait() != null && !filter.trait().isEmpty()) {
            listing.where("o.traits && ?", filter.trait());
        }
        if (filter.creditCode() != null) {
            listing.where("o.credit_code is " + (filter.creditCode().equals("known") ? "not null" : "null"));
        }
        if (filter.zone() != null) {
            registeredIn(listing, places.ofZone(filter.zone()));
        }
        if (filter.division() != null) {
            registeredIn(listing, places.ofDivision(filter.division(), "?division"));
        }
        return listing.page(sql, cursors, page, OrganizationSummary::from);
    }

    /** Provinces have a column of their own, which an index begins with. */
    private static void registeredIn(Listing listing, List<String> prefixes) {
        if (prefixes.stream().allMatch(p -> p.length() == PROVINCE_DIGITS)) {
            listing.whereIn("o.province", prefixes);
        } else {
            listing.where(Places.condition("o.division_code", prefixes), Places.bounds(prefixes));
        }
    }
}
