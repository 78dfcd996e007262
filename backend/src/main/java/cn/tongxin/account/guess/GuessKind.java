package cn.tongxin.account.guess;

import java.time.Duration;

/** What tries are counted by. */
public enum GuessKind {
    /** One who guesses locks the name out at its own address first, and nowhere else. */
    NAME_AT_ADDRESS(Duration.ofSeconds(30), Duration.ofHours(1), Duration.ofHours(24)),
    /** One who guesses from many addresses; the lock stays short, since the account's own person feels it too. */
    NAME(Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofHours(24)),
    /** One who tries many names. */
    ADDRESS(Duration.ofMinutes(15), Duration.ofMinutes(15), Duration.ofMinutes(15));

    final Duration firstLock;
    final Duration longestLock;
    /** Counted from the first try of a series. */
    final Duration forgottenAfter;

    GuessKind(Duration firstLock, Duration longestLock, Duration forgottenAfter) {
        this.firstLock = firstLock;
        this.longestLock = longestLock;
        this.forgottenAfter = forgottenAfter;
    }

    int free(GuessConfig config) {
        return switch (this) {
            case NAME_AT_ADDRESS -> config.triesAtAddress();
            case NAME -> config.triesAnywhere();
            case ADDRESS -> config.triesOfAddress();
        };
    }
}
