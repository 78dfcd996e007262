package cn.tongxin.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A bucket of tokens for each caller and policy, refilled evenly; those of callers that stay away are forgotten when full again. */
@ApplicationScoped
class Rates {

    private static final int MOST_CALLERS = 100_000;

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    private record Key(Policy policy, Object whose) {}

    /**
     * Takes one request of a caller.
     *
     * @param whose an address, or the id of an account or a system
     */
    Standing take(Policy policy, Object whose) {
        Bucket bucket = buckets.get(new Key(policy, whose), key -> full(policy));
        ConsumptionProbe taken = bucket.tryConsumeAndReturnRemaining(1);
        return new Standing(
                policy,
                taken.isConsumed(),
                taken.getRemainingTokens(),
                seconds(taken.getNanosToWaitForRefill()),
                seconds(taken.getNanosToWaitForReset()));
    }

    private static Bucket full(Policy policy) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(policy.quota()).refillGreedy(policy.quota(), policy.window()))
                .build();
    }

    private static long seconds(long nanos) {
        return nanos <= 0 ? 0 : TimeUnit.NANOSECONDS.toSeconds(nanos - 1) + 1;
    }
}
