package cn.tongxin.limit;

/**
 * How a caller stands with a policy after this request, for the header RateLimit.
 *
 * @param admitted whether this request was within it
 * @param remaining requests that are left
 * @param waitSeconds until one more would be admitted; 0 when it would be now
 * @param resetSeconds until all are there again
 */
record Standing(Policy policy, boolean admitted, long remaining, long waitSeconds, long resetSeconds) {

    /** {@code "minute";r=599;t=1} */
    String written() {
        return "\"" + policy.name() + "\";r=" + remaining + ";t=" + resetSeconds;
    }
}
