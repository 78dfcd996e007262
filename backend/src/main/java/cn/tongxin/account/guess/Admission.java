package cn.tongxin.account.guess;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a try to sign in may count, decided before the password is looked at.
 *
 * @param subjects keyed hashes of what it is counted by
 * @param allowed false while locked: then no password fits
 * @param addressWait until when the address has to wait, whatever the name; null when it has not
 * @param counted where it was counted: not where it was locked already
 * @param locks until when further tries are locked because of this one, should it fail
 */
public record Admission(
        Map<GuessKind, byte[]> subjects,
        boolean allowed,
        @Nullable Instant addressWait,
        Set<GuessKind> counted,
        Map<GuessKind, Instant> locks) {

    /** The keyed hash of the name that was typed, for telling tries apart without keeping it. */
    public byte[] name() {
        return subject(GuessKind.NAME);
    }

    byte[] subject(GuessKind kind) {
        return Objects.requireNonNull(subjects.get(kind));
    }

    public Optional<Instant> lockedUntil() {
        return locks.values().stream().max(Instant::compareTo);
    }
}
