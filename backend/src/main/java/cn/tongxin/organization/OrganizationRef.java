package cn.tongxin.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body on the register as other records name it.
 *
 * @param type only of a social organization
 */
public record OrganizationRef(UUID id, String name, OrganizationKind kind, @Nullable OrganizationType type) {}
