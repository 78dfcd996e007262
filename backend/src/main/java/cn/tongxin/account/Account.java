package cn.tongxin.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A person's local account. After five wrong passwords it is locked, each further one doubling the time, up to an hour. */
@Entity
@NullUnmarked
class Account {

    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_LOCK = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 7;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String username;
    private String displayName;
    private String passwordHash;
    private boolean mustChangePassword;
    private int failedSignIns;
    private @Nullable Instant lockedUntil;
    private @Nullable Instant disabledAt;
    private boolean administrator;
    private boolean sample;

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant updatedAt = Instant.now();

    protected Account() {}

    static Account administrator(String username, String displayName, String passwordHash) {
        Account account = new Account();
        account.username = username;
        account.displayName = displayName;
        account.passwordHash = passwordHash;
        account.mustChangePassword = true;
        account.administrator = true;
        return account;
    }

    String username() {
        return username;
    }

    boolean sample() {
        return sample;
    }

    int version() {
        return version;
    }

    UUID id() {
        return id;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean open(Instant now) {
        return disabledAt == null && (lockedUntil == null || lockedUntil.isBefore(now));
    }

    void signInFailed(Instant now) {
        failedSignIns++;
        if (failedSignIns >= FREE_TRIES) {
            int doublings = Math.min(failedSignIns - FREE_TRIES, MOST_DOUBLINGS);
            lockedUntil = now.plus(FIRST_LOCK.multipliedBy(1L << doublings));
        }
    }

    void signedIn() {
        failedSignIns = 0;
        lockedUntil = null;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    void renewOneTimePassword(String hash) {
        passwordHash = hash;
        updatedAt = Instant.now();
    }

    void changePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
        updatedAt = Instant.now();
    }
}
