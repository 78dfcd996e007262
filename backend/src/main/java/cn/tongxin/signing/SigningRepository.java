package cn.tongxin.signing;

import cn.tongxin.division.Places;
import cn.tongxin.document.Citations;
import cn.tongxin.document.Cited;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class SigningRepository implements PanacheRepositoryBase<Signing, UUID> {

    private static final String LIST_TABLES =
            "signing s left join zone z on z.code = s.zone_code left join event e on e.id = s.event_id";

    private final Sql sql;
    private final Cursors cursors;
    private final Places places;
    private final Citations citations;

    SigningRepository(Sql sql, Cursors cursors, Places places, Citations citations) {
        this.sql = sql;
        this.cursors = cursors;
        this.places = places;
        this.citations = citations;
    }

    /** Locked until the transaction ends: confirmations made at once are taken one after the other. */
    Optional<Signing> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether the party has confirmed: for good, so that nobody needs to wait to know. */
    boolean hasConfirmed(UUID id, UUID partyId) {
        return sql.one(
                        "select confirmed_at is not null from signing_party where id = ? and signing_id = ?",
                        List.of(partyId, id),
                        Row::flag)
                .orElse(false);
    }

    /** Of an instrument that one body puts in force. */
    UUID onlyParty(UUID id) {
        return sql.one("select id from signing_party where signing_id = ?", List.of(id), Row::uuid)
                .orElseThrow();
    }

    /** Its lists first: a query inside a row of another would hold two connections of the pool. */
    Optional<SigningView> read(UUID id) {
        List<UUID> key = List.of(id);
        List<TextVersion> texts = texts(id);
        SigningView.Lists lists = new SigningView.Lists(
                sql.all(SigningView.Party.ALL, key, SigningView.Party::from),
                texts.isEmpty() ? null : texts.getLast(),
                sql.all(SigningView.Clause.ALL, key, SigningView.Clause::from),
                sql.all(SigningView.Child.ALL, key, SigningView.Child::from),
                citations.of(Cited.SIGNING, id));
        return sql.one(
                "select " + SigningView.COLUMNS + " from " + SigningView.TABLES + " where s.id = ?",
                key,
                row -> SigningView.from(row, lists));
    }

    /** The versions of its text, oldest first. */
    List<TextVersion> texts(UUID id) {
        return sql.all(TextVersion.ALL, List.of(id), TextVersion::from);
    }

    /** All that hangs together with it. */
    SigningTree tree(UUID id) {
        return new SigningTree(sql.all(SigningTree.Node.ALL, List.of(id, id), SigningTree.Node::from));
    }

    /** Keeps a version of the text; the signing itself has been flushed. */
    void keep(UUID id, int number, SigningText text) {
        sql.change(
                "insert into signing_text (signing_id, number, title, clauses, hash) values (?, ?, ?, ?, ?)",
                id,
                number,
                text.title(),
                text.clauses(),
                text.hash());
    }

    /** The divisions of those of the bodies that are on the register and not merged into another, by the order given. */
    List<Registered> registered(List<UUID> organizationIds) {
        return sql.all(
                "select id, division_code from organization where id = any (?) and merged_into_id is null",
                List.of(organizationIds),
                row -> new Registered(row.uuid(), row.textOrNull()));
    }

    record Registered(
            UUID id, @org.jspecify.annotations.Nullable String divisionCode) {}

    boolean exists(String table, Object key) {
        String column = table.equals("zone") ? "code" : "id";
        return sql.one("select true from " + table + " where " + column + " = ?", List.of(key), Row::flag)
                .isPresent();
    }

    Page<SigningSummary> list(SigningFilter filter, Caller caller, PageRequest page) {
        String found = filter.q() == null ? "" : " join signing_search x on x.id = s.id";
        Listing listing = Listing.of(SigningSummary.COLUMNS, LIST_TABLES + found, "s.id")
                .countIn("signing s" + found)
                .whereIn("s.kind", filter.kind())
                .whereIn("signing_state(s.status, s.confirm_until)", filter.status())
                .whereIf(filter.basis(), "s.basis = ?")
                .whereIf(filter.event(), "s.event_id = ?")
                .whereIf(filter.intention(), "s.intention_id = ?")
                .whereIf(
                        filter.organization(),
                        "exists (select 1 from signing_party f where f.signing_id = s.id and f.organization_id = ?)")
                .whereIf(filter.reviewBy(), "s.status = 'EFFECTIVE' and s.review_on <= ?")
                .search(filter.q(), "x.search_text")
                .sorts(
                        Sort.down("signedOn", "s.signed_on", "date").orNull(),
                        Sort.down("updatedAt", "s.updated_at", "timestamptz"),
                        Sort.down("committedAmount", "s.committed_amount", "numeric")
                                .orNull(),
                        Sort.up("reviewOn", "s.review_on", "date").orNull());
        if (filter.year() != null) {
            listing.where(
                    "s.signed_on between ? and ?",
                    LocalDate.of(filter.year(), 1, 1),
                    LocalDate.of(filter.year(), 12, 31));
        }
        places.concerningZone(listing, filter.zone(), "s.zone_code", "s.division_code");
        visibleTo(caller, listing);
        return listing.page(sql, cursors, page, SigningSummary::from);
    }

    /** What is in force or was; and what is still open, of one's own and of one's division. */
    private static void visibleTo(Caller caller, Listing listing) {
        List<String> ways = new ArrayList<>(List.of("s.public"));
        List<Object> arguments = new ArrayList<>();
        List<UUID> bodies = caller.bodies();
        if (!bodies.isEmpty()) {
            ways.add(
                    "exists (select 1 from signing_party v where v.signing_id = s.id and v.organization_id = any (?))");
            arguments.add(bodies);
        }
        List<String> prefixes =
                caller.divisions(Act.RECORD_SEE).stream().map(Places::prefix).toList();
        if (!prefixes.isEmpty()) {
            ways.add(Places.condition("s.division_code", prefixes));
            Stream.of(Places.bounds(prefixes)).forEach(arguments::add);
        }
        listing.where("(" + String.join(" or ", ways) + ")", arguments.toArray());
    }
}
