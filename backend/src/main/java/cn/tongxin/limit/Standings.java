package cn.tongxin.limit;

import org.jspecify.annotations.Nullable;

/**
 * How a caller stands with all that limits it.
 *
 * @param quota of the day; null for callers that have none
 */
record Standings(Standing rate, @Nullable Standing quota) {

    /** The limit that this request went beyond; null when it is within all of them. */
    @Nullable
    Standing exceeded() {
        if (!rate.admitted()) {
            return rate;
        }
        return quota == null || quota.admitted() ? null : quota;
    }

    /** The header RateLimit-Policy. */
    String policies() {
        return quota == null
                ? rate.policy().written()
                : rate.policy().written() + ", " + quota.policy().written();
    }

    /** The header RateLimit. */
    String written() {
        return quota == null ? rate.written() : rate.written() + ", " + quota.written();
    }
}
