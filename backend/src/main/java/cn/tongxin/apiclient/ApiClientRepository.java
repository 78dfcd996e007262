package cn.tongxin.apiclient;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.Places;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ApiClientRepository implements PanacheRepositoryBase<ApiClient, UUID> {

    private static final String DIVISIONS = """
            select d.code, d.name, d.full_name from api_client_division cd join division d on d.code = cd.division_code
            where cd.client_id = ? order by d.code""";

    private static final String KEYS = "select " + ClientKeyView.COLUMNS
            + " from api_client_key k where k.client_id = ? order by k.created_at desc, k.id desc";

    private static final String DEPARTMENT =
            "select division_code from organization where id = ? and kind = 'DEPARTMENT' and merged_into_id is null";

    private static final String ACCOUNT_DIVISIONS = """
            select g.division_code from account a left join account_grant g on g.account_id = a.id
            where a.id = ? and a.disabled_at is null""";

    private final Sql sql;
    private final Cursors cursors;
    private final Places places;

    ApiClientRepository(Sql sql, Cursors cursors, Places places) {
        this.sql = sql;
        this.cursors = cursors;
        this.places = places;
    }

    /** Locked until the transaction ends: changes made at once are taken one after the other. */
    Optional<ApiClient> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Its lists first: a query inside a row of another would hold two connections of the pool. */
    Optional<ApiClientView> read(UUID id, Caller caller) {
        List<UUID> key = List.of(id);
        List<DivisionRef> divisions = sql.all(DIVISIONS, key, DivisionRef::from);
        List<ClientKeyView> keys = sql.all(KEYS, key, ClientKeyView::from);
        boolean mayKeep = Divisions.all(
                Act.API_CLIENT_KEEP, divisions.stream().map(DivisionRef::code).toList(), caller);
        return sql.one(
                "select " + ApiClientView.COLUMNS + " from " + ApiClientView.TABLES + " where c.id = ?",
                key,
                row -> ApiClientView.from(row, divisions, keys, mayKeep));
    }

    /** Those that may act in a division of the caller's; all for an administrator. */
    Page<ApiClientSummary> list(ApiClientFilter filter, Caller caller, PageRequest page) {
        Listing listing = Listing.of(
                        ApiClientSummary.COLUMNS,
                        "api_client c left join organization o on o.id = c.organization_id",
                        "c.id")
                .countIn("api_client c")
                .whereIn("(" + ApiClientState.COLUMN + ")", filter.state())
                .search(filter.q(), "c.search_text");
        if (!caller.mayEverywhere(Act.API_CLIENT_SEE)) {
            reaching(
                    listing,
                    caller.divisions(Act.API_CLIENT_SEE).stream()
                            .map(Places::prefix)
                            .toList());
        }
        if (filter.division() != null) {
            reaching(listing, places.ofDivision(filter.division(), "?division"));
        }
        return listing.sorts(
                        Sort.down("id", "c.id", "uuid"),
                        Sort.up("name", "c.name collate \"zh-Hans-CN-x-icu\"", "text"),
                        Sort.up("expiresOn", "c.expires_on", "date"))
                .page(sql, cursors, page, ApiClientSummary::from);
    }

    private static void reaching(Listing listing, List<String> prefixes) {
        listing.where(
                "exists (select 1 from api_client_division cd where cd.client_id = c.id and "
                        + Places.condition("cd.division_code", prefixes) + ")",
                Places.bounds(prefixes));
    }

    /** Where the department of this id on the register is; empty when there is no such department. */
    Optional<Place> department(UUID organizationId) {
        return sql.one(DEPARTMENT, List.of(organizationId), row -> new Place(row.textOrNull()));
    }

    /** Where something is; of a division, or of none. */
    record Place(@Nullable String divisionCode) {}

    /** Where the grants of an account are; empty when there is no such account, or it is disabled. */
    List<Place> places(UUID accountId) {
        return sql.all(ACCOUNT_DIVISIONS, List.of(accountId), row -> new Place(row.textOrNull()));
    }

    boolean divisionExists(String code) {
        return places.exists(code);
    }
}
