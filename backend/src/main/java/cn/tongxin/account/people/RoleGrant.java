package cn.tongxin.account.people;

import cn.tongxin.account.reach.RoleScope;
import cn.tongxin.identity.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A role that a person holds within a scope. Given and taken back, never changed. */
@Entity
@Table(name = "account_grant")
@NullUnmarked
class RoleGrant {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable UUID organizationId;
    private @Nullable String divisionCode;
    private @Nullable String zoneCode;

    protected RoleGrant() {}

    RoleGrant(Role role, RoleScope scope) {
        this.role = role;
        organizationId = scope.organizationId();
        divisionCode = scope.divisionCode();
        zoneCode = scope.zoneCode();
    }

    UUID id() {
        return id;
    }

    Role role() {
        return role;
    }

    RoleScope scope() {
        return new RoleScope(organizationId, divisionCode, zoneCode);
    }

    boolean is(Role otherRole, RoleScope otherScope) {
        return role == otherRole && scope().equals(otherScope);
    }
}
