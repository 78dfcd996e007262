package cn.tongxin.account.people;

import cn.tongxin.account.reach.GrantReach;
import cn.tongxin.account.reach.RoleScope;
import cn.tongxin.division.Places;
import cn.tongxin.identity.Role;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    static final String STATE =
            "case when a.closed then 'CLOSED' when a.disabled_at is null then 'OPEN' else 'LOCKED' end";
    private static final String SEAT = "o.division_code";
    private static final String GRANT_ROLES = "array[g.role]";
    private static final String STANDING = """
            select (select count(*) from account_grant g where g.account_id = a.id), a.administrator,
                   a.disabled_at is not null and not a.closed,
                   exists (select 1 from second_factor f where f.account_id = a.id and f.confirmed_at is not null),
                   a.lock_role, a.lock_organization_id, a.lock_division_code
            from account a where a.id = ?""";

    private final Sql sql;
    private final Cursors cursors;
    private final Places places;

    PersonRepository(Sql sql, Cursors cursors, Places places) {
        this.sql = sql;
        this.cursors = cursors;
        this.places = places;
    }

    /** Locked until the transaction ends, as a sign-in locks it: what is decided here holds for each later one. */
    Optional<Person> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<PersonSummary> list(PersonFilter filter, GrantReach reach, PageRequest request) {
        Listing listing = Listing.of(PersonSummary.COLUMNS, "account a", "a.id")
                .whereIn(STATE, filter.state())
                .search(filter.q(), "a.search_text")
                .sorts(
                        Sort.up("name", "a.display_name collate \"zh-Hans-CN-x-icu\"", "text"),
                        Sort.down("createdAt", "a.created_at", "timestamptz"));
        GrantCondition grants = new GrantCondition(filter, reach, places);
        if (!grants.none()) {
            listing.where(
                    "exists (select 1 from account_grant g left join organization o on o.id = g.organization_id"
                            + " where g.account_id = a.id and " + grants.text() + ")",
                    grants.arguments().toArray());
        }
        Page<PersonSummary> page = listing.page(sql, cursors, request, PersonSummary::from);
        Map<UUID, List<PersonGrant>> held =
                grants(page.items().stream().map(PersonSummary::id).toList(), reach);
        return new Page<>(
                page.items().stream()
                        .map(person -> person.with(held.getOrDefault(person.id(), List.of())))
                        .toList(),
                page.nextCursor(),
                page.total());
    }

    Optional<PersonView> read(UUID id) {
        return sql.one(
                "select " + PersonView.COLUMNS + " from account a where a.id = ?", List.of(id), PersonView::from);
    }

    /** Of each of these people the grants in reach. */
    Map<UUID, List<PersonGrant>> grants(Collection<UUID> people, GrantReach reach) {
        if (people.isEmpty()) {
            return Map.of();
        }
        GrantReach.Condition condition = reach.condition(GRANT_ROLES, "g", SEAT);
        List<Object> arguments = new ArrayList<>(List.of(people));
        arguments.addAll(condition.arguments());
        return sql
                .all(
                        "select g.account_id, " + PersonGrant.COLUMNS + " from " + PersonGrant.TABLES
                                + " where g.account_id = any (?) and " + condition.text()
                                + " order by g.role, o.name, d.code, z.code",
                        arguments,
                        row -> Map.entry(row.uuid(), PersonGrant.from(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /**
     * What the caller does not see and what decides all the same.
     *
     * @param grants how many the person holds, in reach or not
     * @param lockRole as what it was locked; null where it is open, or was locked by hand in the database
     */
    record Standing(
            long grants,
            boolean administrator,
            boolean locked,
            boolean secondFactor,
            @Nullable Role lockRole,
            RoleScope lockScope) {

        static Standing from(Row row) {
            return new Standing(
                    row.number(),
                    row.flag(),
                    row.flag(),
                    row.flag(),
                    row.constantOrNull(Role.class),
                    new RoleScope(row.uuidOrNull(), row.textOrNull(), null));
        }
    }

    Standing standing(UUID id) {
        return sql.one(STANDING, List.of(id), Standing::from).orElseThrow();
    }
}
