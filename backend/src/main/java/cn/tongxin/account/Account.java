package cn.tongxin.account;

import cn.tongxin.search.SearchText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A person's local account. */
@Entity
@NullUnmarked
class Account {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String username;
    private String displayName;

    @Column(updatable = false)
    private String searchText;

    private String passwordHash;
    private boolean mustChangePassword;

    /** Written by {@code people} only: a sign-in that began before a lock must not undo it. */
    @Column(updatable = false)
    private @Nullable Instant disabledAt;

    private boolean administrator;
    private boolean sample;

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant updatedAt = Instant.now();

    protected Account() {}

    static Account of(String username, String displayName, String passwordHash, boolean administrator) {
        Account account = new Account();
        account.username = username;
        account.displayName = displayName;
        account.searchText =
                SearchText.of(displayName, List.of(), List.of(username)).value();
        account.passwordHash = passwordHash;
        account.administrator = administrator;
        return account;
    }

    static Account administrator(String username, String displayName, String passwordHash) {
        Account account = of(username, displayName, passwordHash, true);
        account.mustChangePassword = true;
        return account;
    }

    Account markedAsSample(boolean marked) {
        sample = marked;
        return this;
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

    boolean disabled() {
        return disabledAt != null;
    }

    String displayName() {
        return displayName;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    void renewOneTimePassword(String hash) {
        passwordHash = hash;
        updatedAt = Instant.now();
    }

    /** By who lets the person in again; good for one sign-in, to set another. */
    void setOneTimePassword(String hash) {
        renewOneTimePassword(hash);
        mustChangePassword = true;
    }

    void changePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
        updatedAt = Instant.now();
    }
}
