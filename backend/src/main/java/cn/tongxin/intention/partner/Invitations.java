package cn.tongxin.intention.partner;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was asked to take part in an intention. The intention is locked by whoever changes them. */
@ApplicationScoped
public class Invitations {

    private static final String INVITE = """
            insert into intention_invitation as v (intention_id, organization_id) values (?, ?)
            on conflict (intention_id, organization_id) do update
            set status = 'INVITED', invited_at = now(), answered_at = null, reason = null where v.status <> 'INVITED'""";

    private static final String ANSWER = """
            insert into intention_invitation (intention_id, organization_id, status, reason, answered_at) values (?, ?, ?, ?, now())
            on conflict (intention_id, organization_id) do update
            set status = excluded.status, reason = excluded.reason, answered_at = excluded.answered_at""";

    private static final String NAMED_NO_MORE = """
            update intention_invitation set status = 'WITHDRAWN', answered_at = now()
            where intention_id = ? and status in ('INVITED', 'ACCEPTED') and organization_id <> all (cast(? as uuid[]))
            returning organization_id""";

    private final Sql sql;

    Invitations(Sql sql) {
        this.sql = sql;
    }

    /** Who became invited, and who is so no longer. */
    public record Named(List<UUID> invited, List<UUID> withdrawn) {

        public boolean changed() {
            return !invited.isEmpty() || !withdrawn.isEmpty();
        }

        public Map<String, @Nullable Object> fields() {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("invitedIds", invited);
            fields.put("withdrawnIds", withdrawn);
            return fields;
        }
    }

    /** The owner names who is to take part: who does not yet is invited; who is named no more, is so no longer. */
    public Named name(UUID intentionId, Collection<UUID> named, Collection<UUID> partners) {
        List<UUID> withdrawn = sql.all(NAMED_NO_MORE, List.of(intentionId, named), Row::uuid);
        List<UUID> invited = new ArrayList<>();
        for (UUID organizationId : named) {
            if (!partners.contains(organizationId) && invite(intentionId, organizationId)) {
                invited.add(organizationId);
            }
        }
        return new Named(invited, withdrawn);
    }

    /** Whether anybody was ever asked, and so has seen it. */
    public boolean everSent(UUID intentionId) {
        return sql.one(
                        "select exists (select 1 from intention_invitation where intention_id = ?)",
                        List.of(intentionId),
                        Row::flag)
                .orElseThrow();
    }

    /** Whether that changed anything. */
    boolean invite(UUID intentionId, UUID organizationId) {
        return sql.change(INVITE, intentionId, organizationId) > 0;
    }

    void answer(UUID intentionId, UUID organizationId, PartnerStatus status, @Nullable String reason) {
        sql.change(ANSWER, intentionId, organizationId, status, reason);
    }

    Optional<PartnerStatus> status(UUID intentionId, UUID organizationId) {
        return sql.one(
                "select status from intention_invitation where intention_id = ? and organization_id = ?",
                List.of(intentionId, organizationId),
                row -> row.constant(PartnerStatus.class));
    }

    PartnersView all(UUID intentionId) {
        return new PartnersView(
                sql.all(PartnerView.ALL, List.of(intentionId, intentionId, intentionId), PartnerView::from));
    }
}
