package cn.tongxin.organization;

import cn.tongxin.paging.Row;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A body on the register as other records name it.
 *
 * @param type only of a social organization
 */
@Schema(description = "A body on the register as other records name it.")
public record OrganizationRef(
        UUID id,
        String name,
        OrganizationKind kind,
        @Nullable OrganizationType type) {

    /** Reads {@code id, name, kind, type}. */
    public static OrganizationRef from(Row row) {
        return new OrganizationRef(
                row.uuid(),
                row.text(),
                row.constant(OrganizationKind.class),
                row.constantOrNull(OrganizationType.class));
    }

    /** The same after an outer join. */
    public static @Nullable OrganizationRef orNull(Row row) {
        UUID id = row.uuidOrNull();
        String name = row.textOrNull();
        OrganizationKind kind = row.constantOrNull(OrganizationKind.class);
        OrganizationType type = row.constantOrNull(OrganizationType.class);
        return id == null || name == null || kind == null ? null : new OrganizationRef(id, name, kind, type);
    }

    /** An SQL expression that packs the reference into one text, for {@code array(select ...)}. */
    public static String packed(String alias) {
        return String.join(
                " || E'\\x1f' || ",
                alias + ".id",
                alias + ".name",
                alias + ".kind",
                "coalesce(" + alias + ".type, '')");
    }

    /** Reads an array of packed references. */
    public static List<OrganizationRef> list(Row row) {
        return row.texts().stream().map(OrganizationRef::unpacked).toList();
    }

    private static OrganizationRef unpacked(String text) {
        String[] f = text.split("\u001f", -1);
        return new OrganizationRef(
                UUID.fromString(f[0]),
                f[1],
                OrganizationKind.valueOf(f[2]),
                f[3].isEmpty() ? null : OrganizationType.valueOf(f[3]));
    }
}
