package cn.tongxin.account.invitation;

import cn.tongxin.account.reach.GrantReach;
import cn.tongxin.identity.OneTimeToken;
import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import cn.tongxin.vault.SealedColumn;
import cn.tongxin.vault.SealedColumns;
import cn.tongxin.vault.Vault;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID>, SealedColumns {

    private static final SealedColumn EMAIL = SealedColumn.of("invitation", "id", "email_sealed");
    private static final String READ = "select " + InvitationView.COLUMNS + " from " + InvitationView.TABLES;

    private final Sql sql;
    private final Cursors cursors;
    private final Vault vault;

    InvitationRepository(Sql sql, Cursors cursors, Vault vault) {
        this.sql = sql;
        this.cursors = cursors;
        this.vault = vault;
    }

    @Override
    public List<SealedColumn> sealedColumns() {
        return List.of(EMAIL);
    }

    String seal(UUID id, String email) {
        return vault.seal(EMAIL.of(id), email);
    }

    Optional<Invitation> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Locked: of two who accept at once the second waits, and finds it accepted. */
    Optional<Invitation> forAcceptance(OneTimeToken token) {
        return find("tokenHash", token.hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Page<InvitationView> list(InvitationFilter filter, GrantReach reach, PageRequest request) {
        GrantReach.Condition within = within(reach);
        Page<InvitationView> page = Listing.of(InvitationView.COLUMNS, InvitationView.TABLES, "i.id")
                .where(within.text(), within.arguments().toArray())
                .whereIn(InvitationView.STATE, filter.state())
                .whereIf(filter.organization(), "i.organization_id = ?")
                .sorts(Sort.down("createdAt", "i.created_at", "timestamptz"))
                .page(sql, cursors, request, InvitationView::from);
        return new Page<>(page.items().stream().map(this::opened).toList(), page.nextCursor(), page.total());
    }

    /** Only where it lies in reach. */
    Optional<InvitationView> read(UUID id, GrantReach reach) {
        GrantReach.Condition within = within(reach);
        List<Object> arguments = new ArrayList<>(List.of(id));
        arguments.addAll(within.arguments());
        return sql.one(READ + " where i.id = ? and " + within.text(), arguments, InvitationView::from)
                .map(this::opened);
    }

    /** For the invited, without the address. */
    InvitationView offered(UUID id) {
        return sql.one(READ + " where i.id = ?", List.of(id), InvitationView::from)
                .orElseThrow()
                .with(null);
    }

    /** Whether the organization is a sample, and what belongs to it goes with it. */
    boolean isSample(@Nullable UUID organizationId) {
        return organizationId != null
                && sql.one("select sample from organization where id = ?", List.of(organizationId), Row::flag)
                        .orElse(false);
    }

    private InvitationView opened(InvitationView kept) {
        return kept.email() == null ? kept : kept.with(vault.open(EMAIL.of(kept.id()), kept.email()));
    }

    private static GrantReach.Condition within(GrantReach reach) {
        return reach.condition("i.roles", "i", "o.division_code");
    }
}
