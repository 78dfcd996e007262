package cn.tongxin.intention.queue;

import cn.tongxin.identity.Caller;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Who has which intention in hand. One statement takes a claim or finds it taken, so that of two at once one is told. */
@ApplicationScoped
public class Claims {

    private static final String TAKE = """
            insert into intention_claim as c (intention_id, account_id, claimed_at, ends_at)
            values (?, ?, now(), now() + cast(? as interval))
            on conflict (intention_id) do update
            set account_id = excluded.account_id, ends_at = excluded.ends_at,
                claimed_at = case when c.account_id = excluded.account_id and c.ends_at > now() then c.claimed_at else excluded.claimed_at end
            where c.account_id = excluded.account_id or c.ends_at <= now()""";

    private final Sql sql;
    private final QueueConfig config;

    Claims(Sql sql, QueueConfig config) {
        this.sql = sql;
        this.config = config;
    }

    /** @throws ProblemException CLAIMED_BY_ANOTHER where somebody else has it now */
    public void requireFree(UUID intentionId, Caller caller) {
        boolean taken = sql.one(
                        "select exists (select 1 from intention_claim where intention_id = ? and ends_at > now() and account_id is distinct from ?::uuid)",
                        Arrays.asList(intentionId, caller.accountId()),
                        Row::flag)
                .orElseThrow();
        if (taken) {
            throw ProblemException.of(ProblemType.CLAIMED_BY_ANOTHER);
        }
    }

    /** Taken, or held on to for longer. @throws ProblemException CLAIMED_BY_ANOTHER where somebody else has it */
    void take(UUID intentionId, UUID accountId) {
        if (sql.change(TAKE, intentionId, accountId, config.claimEnd().toString()) == 0) {
            throw ProblemException.of(ProblemType.CLAIMED_BY_ANOTHER);
        }
    }

    /** Whether it was the account's to give back. */
    boolean release(UUID intentionId, UUID accountId) {
        return sql.change(
                        "delete from intention_claim where intention_id = ? and account_id = ?", intentionId, accountId)
                > 0;
    }

    Optional<ClaimView> read(UUID intentionId, UUID reader) {
        return sql.one(
                "select a.display_name, c.account_id = ?, c.claimed_at, c.ends_at from intention_claim c join account a on a.id = c.account_id"
                        + " where c.intention_id = ? and c.ends_at > now()",
                List.of(reader, intentionId),
                row -> Objects.requireNonNull(ClaimView.orNull(row)));
    }
}
