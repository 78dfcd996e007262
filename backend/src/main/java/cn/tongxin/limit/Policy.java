package cn.tongxin.limit;

import java.time.Duration;

/**
 * So many requests in such a time; for the header RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers, section 3).
 *
 * @param name of the policy, in lower case
 */
record Policy(String name, long quota, Duration window) {

    static Policy perMinute(String name, long quota) {
        return new Policy(name, quota, Duration.ofMinutes(1));
    }

    /** {@code "minute";q=600;w=60} */
    String written() {
        return "\"" + name + "\";q=" + quota + ";w=" + window.toSeconds();
    }
}
