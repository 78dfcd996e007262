package cn.tongxin.organization;

import cn.tongxin.paging.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A body on the register as other records name it.
 *
 * @param type only of a social organization
 */
@Schema(description = "A body on the register as other records name it.")
public record OrganizationRef(UUID id, String name, OrganizationKind kind, @Nullable OrganizationType type) {

    /** Reads {@code id, name, kind, type}. */
    public static OrganizationRef from(Row row) {
        return new OrganizationRef(row.uuid(), row.text(), row.constant(OrganizationKind.class), row.constantOrNull(OrganizationType.class));
    }

    /** The same after an outer join. */
    public static @Nullable OrganizationRef orNull(Row row) {
        UUID id = row.uuidOrNull();
        String name = row.textOrNull();
        OrganizationKind kind = row.constantOrNull(OrganizationKind.class);
        OrganizationType type = row.constantOrNull(OrganizationType.class);
        return id == null || name == null || kind == null ? null : new OrganizationRef(id, name, kind, type);
    }
}
