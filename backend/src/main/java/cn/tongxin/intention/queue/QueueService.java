package cn.tongxin.intention.queue;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.Version;
import cn.tongxin.intention.IntentionDesk;
import cn.tongxin.intention.IntentionStep;
import cn.tongxin.intention.Subject;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The queue of departments: what waits, and taking it in hand. */
@ApplicationScoped
public class QueueService {

    private final IntentionDesk desk;
    private final QueueRepository queue;
    private final Claims claims;

    QueueService(IntentionDesk desk, QueueRepository queue, Claims claims) {
        this.desk = desk;
        this.queue = queue;
        this.claims = claims;
    }

    Page<WaitingIntention> list(QueueFilter filter, Caller caller, PageRequest page) {
        return queue.list(filter, person(caller), caller, page);
    }

    /** Taking what one has already is having it for longer. */
    @Transactional
    @Idempotent
    ClaimView claim(UUID id, int version, Caller caller) {
        Subject intention = desk.take(id, IntentionStep.CLAIM, caller);
        Version.check(intention.version(), version);
        claims.take(id, person(caller));
        desk.work(id, "claim", Map.of(), null, Act.INTENTION_CLAIM, caller);
        return claims.read(id, person(caller)).orElseThrow();
    }

    /** @throws ProblemException STATE_CONFLICT where the caller does not have it */
    @Transactional
    @Idempotent
    UUID release(UUID id, Caller caller) {
        desk.take(id, IntentionStep.CLAIM, caller);
        claims.requireFree(id, caller);
        if (!claims.release(id, person(caller))) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        desk.work(id, "release", Map.of(), null, Act.INTENTION_CLAIM, caller);
        return id;
    }

    /** No system decides: the policy gives the act to no scope. */
    private static UUID person(Caller caller) {
        return Objects.requireNonNull(caller.accountId());
    }
}
