package cn.tongxin.matching;

import cn.tongxin.division.Places;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MatchRepository implements PanacheRepositoryBase<Match, UUID> {

    private final Sql sql;
    private final Cursors cursors;

    MatchRepository(Sql sql, Cursors cursors) {
        this.sql = sql;
        this.cursors = cursors;
    }

    /** Locked until the transaction ends: two answers at once are taken one after the other. */
    Optional<Match> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The match of the pair, if there is one; until the transaction ends nobody else asks for it, whether there is or not. */
    Optional<Match> ofPair(UUID intentionId, UUID organizationId) {
        sql.one(
                "select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))",
                List.of("match " + intentionId + " " + organizationId),
                Row::integer);
        return find("intentionId = ?1 and organizationId = ?2", intentionId, organizationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whether the organization stands on the register as one that may be met, and is a sample; empty where there is none of this id. */
    Optional<Standing> standing(UUID organizationId) {
        return sql.one(
                "select status = 'ACTIVE' and merged_into_id is null and kind <> 'DEPARTMENT', sample from organization where id = ?",
                List.of(organizationId),
                row -> new Standing(row.flag(), row.flag()));
    }

    record Standing(boolean sound, boolean sample) {}

    Optional<MatchView> read(UUID id) {
        return sql.one(
                "select " + MatchView.COLUMNS + " from " + MatchView.TABLES + " where m.id = ?",
                List.of(id),
                MatchView::from);
    }

    Page<MatchView> list(MatchFilter filter, Caller caller, PageRequest page) {
        Listing listing = Listing.of(MatchView.COLUMNS, MatchView.TABLES, "m.id")
                .countIn("match m")
                .whereIn("m.status", filter.status())
                .whereIf(filter.intention(), "m.intention_id = ?")
                .whereIf(filter.proposedBy(), "m.proposed_by = ?")
                .sorts(Sort.down("id", "m.id", "uuid"), Sort.down("updatedAt", "m.updated_at", "timestamptz"));
        if (filter.organization() != null) {
            listing.where("(m.lead_id = ? or m.organization_id = ?)", filter.organization(), filter.organization());
        }
        sight(listing, caller);
        return listing.page(sql, cursors, page, MatchView::from);
    }

    /** Those of the caller's organizations, and of intentions that its department looks after. */
    private static void sight(Listing listing, Caller caller) {
        List<String> ways = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        List<UUID> organizations = caller.organizations(Act.RECORD_SEE);
        if (!organizations.isEmpty()) {
            ways.add("m.lead_id = any (?) or m.organization_id = any (?)");
            arguments.addAll(List.of(organizations, organizations));
        }
        List<String> prefixes =
                caller.divisions(Act.RECORD_SEE).stream().map(Places::prefix).toList();
        if (!prefixes.isEmpty()) {
            ways.add(Places.condition("m.division_code", prefixes));
            arguments.addAll(List.of(Places.bounds(prefixes)));
        }
        listing.where(ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")", arguments.toArray());
    }

    Page<MessageView> messages(UUID matchId, PageRequest page) {
        return Listing.of(MessageView.COLUMNS, "match_message g", "g.id")
                .where("g.match_id = ?", matchId)
                .sorts(Sort.down("id", "g.id", "uuid"))
                .page(sql, cursors, page, MessageView::from);
    }

    void keep(MatchMessage message) {
        getEntityManager().persist(message);
    }
}
