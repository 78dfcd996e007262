package cn.tongxin.account.invitation;

import cn.tongxin.account.reach.RoleScope;
import cn.tongxin.identity.OneTimeToken;
import cn.tongxin.identity.Role;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An invitation to take on roles within one scope. Open until it is accepted, withdrawn, or out of time. */
@Entity
@NullUnmarked
class Invitation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private byte[] tokenHash;
    private String displayName;
    private @Nullable String emailSealed;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> roles;

    private @Nullable UUID organizationId;
    private @Nullable String divisionCode;
    private @Nullable String zoneCode;

    @Column(updatable = false)
    private UUID invitedBy;

    private Instant expiresAt;
    private @Nullable Instant acceptedAt;
    private @Nullable UUID acceptedBy;
    private @Nullable Instant withdrawnAt;

    @Column(updatable = false)
    private boolean sample;

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant updatedAt = createdAt;

    protected Invitation() {}

    Invitation(String displayName, Collection<Role> roles, RoleScope scope, UUID invitedBy, boolean sample) {
        this.displayName = displayName;
        this.roles = roles.stream().sorted().map(Enum::name).toList();
        organizationId = scope.organizationId();
        divisionCode = scope.divisionCode();
        zoneCode = scope.zoneCode();
        this.invitedBy = invitedBy;
        this.sample = sample;
    }

    void goOut(OneTimeToken token, Instant until) {
        tokenHash = token.hash();
        expiresAt = until;
    }

    /** Kept sealed, and only while the invitation is open. */
    void addressTo(@Nullable String sealed) {
        emailSealed = sealed;
    }

    void accept(UUID accountId) {
        acceptedAt = Instant.now();
        acceptedBy = accountId;
        end();
    }

    /** @throws ProblemException STATE_CONFLICT when it is not open any more */
    void withdraw() {
        if (!open()) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        withdrawnAt = Instant.now();
        end();
    }

    private void end() {
        emailSealed = null;
        updatedAt = Instant.now();
    }

    boolean open() {
        return acceptedAt == null && withdrawnAt == null && expiresAt.isAfter(Instant.now());
    }

    boolean forAdministrator() {
        return roles().stream().anyMatch(Role::administrator);
    }

    UUID id() {
        return id;
    }

    UUID invitedBy() {
        return invitedBy;
    }

    List<Role> roles() {
        return roles.stream().map(Role::valueOf).toList();
    }

    RoleScope scope() {
        return new RoleScope(organizationId, divisionCode, zoneCode);
    }

    boolean sample() {
        return sample;
    }

    int version() {
        return version;
    }
}
