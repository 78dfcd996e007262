package cn.tongxin.signing.initiative;

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
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RollRepository {

    private static final String SELECT = "select " + SignatureView.COLUMNS + " from " + SignatureView.TABLES;

    private final Sql sql;
    private final Cursors cursors;

    RollRepository(Sql sql, Cursors cursors) {
        this.sql = sql;
        this.cursors = cursors;
    }

    Page<SignatureView> list(UUID initiativeId, boolean withdrawn, PageRequest page) {
        return Listing.of(SignatureView.COLUMNS, SignatureView.TABLES, "r.id")
                .countIn("initiative_signature r")
                .where("r.initiative_id = ?", initiativeId)
                .where(withdrawn ? "r.withdrawn_at is not null" : "r.withdrawn_at is null")
                .sorts(Sort.up("number", "r.number", "int"))
                .page(sql, cursors, page, SignatureView::from);
    }

    /** The co-signatures in force of these bodies. */
    List<SignatureView> inForce(UUID initiativeId, List<UUID> organizationIds) {
        if (organizationIds.isEmpty()) {
            return List.of();
        }
        return sql.all(
                SELECT
                        + " where r.initiative_id = ? and r.organization_id = any (?) and r.withdrawn_at is null order by r.number",
                List.of(initiativeId, organizationIds),
                SignatureView::from);
    }

    Optional<SignatureView> read(UUID initiativeId, UUID id) {
        return sql.one(
                SELECT + " where r.id = ? and r.initiative_id = ?", List.of(id, initiativeId), SignatureView::from);
    }

    /** Adds a line; the database gives it its number. */
    void add(UUID id, UUID initiativeId, UUID organizationId, String textHash, @Nullable UUID accountId) {
        sql.change(
                "insert into initiative_signature (id, initiative_id, organization_id, text_hash, signed_by) values (?, ?, ?, ?, ?)",
                id,
                initiativeId,
                organizationId,
                textHash,
                accountId);
    }

    void withdraw(UUID id, String reason, @Nullable UUID accountId) {
        sql.change(
                "update initiative_signature set withdrawn_at = now(), withdrawn_by = ?, withdraw_reason = ? where id = ?",
                accountId,
                reason,
                id);
    }
}
