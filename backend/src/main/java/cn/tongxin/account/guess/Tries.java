package cn.tongxin.account.guess;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The tries of one series. They are counted before it is known whether the password fits, so that tries made at once are counted one
 * by one; the one that fits is given back.
 *
 * @param since the first of them
 * @param succeededAt the last time that the password fitted
 */
record Tries(
        int count,
        Instant since,
        @Nullable Instant lockedUntil,
        @Nullable Instant succeededAt) {

    private static final int MOST_DOUBLINGS = 30;

    boolean locked(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }

    boolean succeededWithin(Duration time, Instant now) {
        return succeededAt != null && succeededAt.isAfter(now.minus(time));
    }

    /** One try more. From the last free one on each sets a lock, which stands unless the password fits. While locked none counts. */
    Tries more(GuessKind kind, int free, Instant now) {
        if (locked(now)) {
            return this;
        }
        boolean forgotten = since.isBefore(now.minus(kind.forgottenAfter));
        int counted = forgotten ? 1 : count + 1;
        return new Tries(counted, forgotten ? now : since, lock(kind, counted - free, now), succeededAt);
    }

    private static @Nullable Instant lock(GuessKind kind, int beyond, Instant now) {
        if (beyond < 0) {
            return null;
        }
        Duration doubled = kind.firstLock.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS));
        return now.plus(doubled.compareTo(kind.longestLock) > 0 ? kind.longestLock : doubled);
    }

    /** One try less; with it goes the lock that it set. */
    Tries givenBack(boolean setLock) {
        return new Tries(Math.max(0, count - 1), since, setLock ? null : lockedUntil, succeededAt);
    }

    /** The password fitted: the series is over. */
    Tries succeeded(Instant now) {
        return new Tries(0, now, null, now);
    }
}
