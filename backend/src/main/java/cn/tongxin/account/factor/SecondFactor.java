package cn.tongxin.account.factor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An account's second factor: begun with a secret, in force once a first code has shown that it arrived. */
@Entity
@NullUnmarked
class SecondFactor {

    @Id
    private UUID accountId;

    private String secretSealed;
    private @Nullable Instant confirmedAt;
    private long lastStep;

    protected SecondFactor() {}

    static SecondFactor begin(UUID accountId, String secretSealed) {
        SecondFactor factor = new SecondFactor();
        factor.accountId = accountId;
        factor.secretSealed = secretSealed;
        return factor;
    }

    /** Another secret, while none is in force. */
    void beginAnew(String sealed) {
        secretSealed = sealed;
        lastStep = 0;
    }

    UUID accountId() {
        return accountId;
    }

    String secretSealed() {
        return secretSealed;
    }

    boolean inForce() {
        return confirmedAt != null;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    /** A code is good once: its step, and all before it, are used up. */
    long lastStep() {
        return lastStep;
    }

    void use(long step) {
        lastStep = step;
    }
}
