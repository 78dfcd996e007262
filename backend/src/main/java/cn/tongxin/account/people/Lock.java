package cn.tongxin.account.people;

import cn.tongxin.account.reach.RoleScope;
import cn.tongxin.identity.Grant;
import cn.tongxin.identity.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Why an account is locked, and by which grant: whoever could give that grant may lift the lock. */
@Embeddable
@NullUnmarked
class Lock {

    @Column(name = "lock_reason")
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "lock_role")
    private Role role;

    @Column(name = "lock_organization_id")
    private @Nullable UUID organizationId;

    @Column(name = "lock_division_code")
    private @Nullable String divisionCode;

    protected Lock() {}

    Lock(String reason, Grant by) {
        this.reason = reason;
        role = by.role();
        organizationId = by.role().within() == Role.Within.ORGANIZATION ? by.organizationId() : null;
        divisionCode = by.divisionCode();
    }

    Role role() {
        return role;
    }

    RoleScope scope() {
        return new RoleScope(organizationId, divisionCode, null);
    }
}
