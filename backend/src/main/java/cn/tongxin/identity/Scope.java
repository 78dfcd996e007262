package cn.tongxin.identity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a record belongs: the organizations whose it is, and the division whose department looks after it.
 *
 * @param divisionCode null when no department does
 */
public record Scope(List<UUID> organizationIds, @Nullable String divisionCode) {

    public static Scope of(UUID organizationId, @Nullable String divisionCode) {
        return new Scope(List.of(organizationId), divisionCode);
    }

    public static Scope of(Collection<UUID> organizationIds, @Nullable String divisionCode) {
        return new Scope(List.copyOf(organizationIds), divisionCode);
    }
}
