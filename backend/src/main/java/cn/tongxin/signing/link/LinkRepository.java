package cn.tongxin.signing.link;

import cn.tongxin.identity.OneTimeToken;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LinkRepository implements PanacheRepositoryBase<SigningLink, UUID> {

    /** One row a party, by ix_signing_link_party, however often links were issued. */
    private static final String NEWEST = LinkView.SELECT
            + " where l.id in (select distinct on (n.party_id) n.id from signing_link n where n.signing_id = ?"
            + " order by n.party_id, n.created_at desc, n.id desc) and l.party_id = any (?) order by p.ordinal";

    private final Sql sql;

    LinkRepository(Sql sql) {
        this.sql = sql;
    }

    /** One look-up by a unique key, whatever the token is. */
    Optional<FoundLink> find(OneTimeToken token) {
        return sql.one(FoundLink.BY_TOKEN, List.of(token.hash()), FoundLink::from);
    }

    Optional<LinkView> read(UUID id) {
        return sql.one(LinkView.SELECT + " where l.id = ?", List.of(id), LinkView::from);
    }

    List<LinkView> newest(UUID signingId, List<UUID> partyIds) {
        return sql.all(NEWEST, List.of(signingId, partyIds), LinkView::from);
    }

    /** All that changes a signing or its links waits here, in this order: signing first, then its links. */
    void lockSigning(UUID signingId) {
        sql.all("select id from signing where id = ? for update", List.of(signingId), Row::uuid);
    }

    /** Those of a party that have neither been used nor withdrawn: at most one. */
    List<SigningLink> unended(UUID partyId) {
        return list("partyId = ?1 and usedAt is null and withdrawnAt is null", partyId);
    }

    /** Whether these are the words that it was used with. */
    boolean usedWith(UUID id, String name, @Nullable String function) {
        return sql.one(
                        "select signatory_name = ? and signatory_function is not distinct from ? from signing_party where link_id = ?",
                        java.util.Arrays.asList(name, function, id),
                        Row::flag)
                .orElse(false);
    }
}
