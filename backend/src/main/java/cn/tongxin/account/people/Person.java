package cn.tongxin.account.people;

import cn.tongxin.account.reach.RoleScope;
import cn.tongxin.identity.Role;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A person's account with its roles. Opened elsewhere; here it gets and loses roles, is locked and unlocked, and closes for good. */
@Entity
@Table(name = "account")
@NullUnmarked
class Person {

    @Id
    private UUID id;

    @Column(updatable = false)
    private boolean administrator;

    @Column(updatable = false)
    private boolean sample;

    private @Nullable Instant disabledAt;
    private boolean closed;

    @Embedded
    private @Nullable Lock lock;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Set<RoleGrant> grants = new HashSet<>();

    @Version
    @Column(name = "standing_version")
    private int version;

    private Instant updatedAt;

    protected Person() {}

    /**
     * Takes on roles within a scope; those that it holds already stay.
     *
     * @return the roles that are new
     * @throws ProblemException RULE_VIOLATED where an administrator would be anything else, or another an administrator
     */
    List<Role> take(Collection<Role> roles, RoleScope scope, String rolesAt) {
        require(state() != PersonState.CLOSED);
        if (roles.stream().anyMatch(role -> role.administrator() != administrator)
                || (administrator && !grants.isEmpty())) {
            throw ProblemException.rule(rolesAt, ErrorCode.ADMINISTRATORS_APART);
        }
        List<Role> fresh = roles.stream()
                .filter(role -> grants.stream().noneMatch(grant -> grant.is(role, scope)))
                .toList();
        fresh.forEach(role -> grants.add(new RoleGrant(role, scope)));
        changed();
        return fresh;
    }

    /** Gives back these grants; who holds none afterwards has left, and the account closes. */
    void leave(Set<UUID> grantIds) {
        require(state() != PersonState.CLOSED);
        giveBack(grantIds);
        if (grants.isEmpty()) {
            lock = null;
            closed = true;
            disabledAt = Instant.now();
        }
    }

    void giveBack(Set<UUID> grantIds) {
        grants.removeIf(grant -> grantIds.contains(grant.id()));
        changed();
    }

    void lock(Lock by) {
        require(state() == PersonState.OPEN);
        lock = by;
        disabledAt = Instant.now();
        changed();
    }

    void unlock() {
        require(state() == PersonState.LOCKED);
        lock = null;
        disabledAt = null;
        changed();
    }

    /** Its person gets another password, or no longer needs the second factor: a change of its own, so that a request that is sent twice is carried out once. */
    void letInAgain() {
        require(state() != PersonState.CLOSED);
        changed();
    }

    private void changed() {
        updatedAt = Instant.now();
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
    }

    UUID id() {
        return id;
    }

    PersonState state() {
        return closed ? PersonState.CLOSED : disabledAt == null ? PersonState.OPEN : PersonState.LOCKED;
    }

    @Nullable
    Lock lock() {
        return lock;
    }

    Set<RoleGrant> grants() {
        return Set.copyOf(grants);
    }

    boolean sample() {
        return sample;
    }

    int version() {
        return version;
    }
}
