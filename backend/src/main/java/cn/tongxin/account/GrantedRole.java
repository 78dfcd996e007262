package cn.tongxin.account;

import cn.tongxin.identity.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role within one organization, division or zone, or of an administrator within none. */
public record GrantedRole(
        Role role,
        @Nullable UUID organizationId,
        @Nullable String divisionCode,
        @Nullable String zoneCode) {}
