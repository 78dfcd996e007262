package cn.tongxin.intention.amendment;

import cn.tongxin.intention.IntentionPlan;
import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AmendmentRepository {

    private static final String COLUMNS =
            "m.id, m.intention_id, m.status, m.reason, m.before, m.after, m.decision_reason, m.proposed_at, m.decided_at, m.version";

    private final Sql sql;
    private final Cursors cursors;
    private final ObjectMapper json;

    AmendmentRepository(Sql sql, Cursors cursors, ObjectMapper json) {
        this.sql = sql;
        this.cursors = cursors;
        this.json = json;
    }

    /** Newest first: the open one, where there is one, is the first. */
    Page<AmendmentView> list(UUID intentionId, PageRequest page) {
        return Listing.of(COLUMNS, "intention_amendment m", "m.id")
                .where("m.intention_id = ?", intentionId)
                .sorts(Sort.down("id", "m.id", "uuid"))
                .page(sql, cursors, page, this::from);
    }

    Optional<AmendmentView> read(UUID intentionId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from intention_amendment m where m.intention_id = ? and m.id = ?",
                List.of(intentionId, id),
                this::from);
    }

    /** There is one open of an intention, which PostgreSQL keeps. */
    UUID propose(UUID intentionId, String reason, IntentionPlan before, IntentionPlan after) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        sql.change(
                "insert into intention_amendment (id, intention_id, status, reason, before, after)"
                        + " values (?, ?, 'OPEN', ?, cast(? as jsonb), cast(? as jsonb))",
                id,
                intentionId,
                reason,
                written(before),
                written(after));
        return id;
    }

    void decide(UUID id, AmendmentStatus status, @Nullable String reason) {
        sql.change(
                "update intention_amendment set status = ?, decision_reason = ?, decided_at = now(), version = version + 1 where id = ?",
                status,
                reason,
                id);
    }

    private AmendmentView from(Row row) {
        UUID id = row.uuid();
        UUID intentionId = row.uuid();
        AmendmentStatus status = row.constant(AmendmentStatus.class);
        String reason = row.text();
        IntentionPlan before = read(row.text());
        IntentionPlan after = read(row.text());
        return new AmendmentView(
                id,
                intentionId,
                status,
                reason,
                before,
                after,
                after.differences(before),
                row.textOrNull(),
                row.time(),
                row.timeOrNull(),
                row.integer());
    }

    private String written(IntentionPlan plan) {
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private IntentionPlan read(String plan) {
        try {
            return json.readValue(plan, IntentionPlan.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
