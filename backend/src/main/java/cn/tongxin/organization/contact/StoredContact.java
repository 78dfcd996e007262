package cn.tongxin.organization.contact;

import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contact as the database has it.
 *
 * @param sealed what is known
 * @param version 0 where nothing was entered yet
 */
record StoredContact(
        Map<ContactField, String> sealed,
        int version,
        @Nullable OffsetDateTime updatedAt) {

    static final StoredContact NONE = new StoredContact(Map.of(), 0, null);

    /** Reads the columns of all fields in order, version, updated_at. */
    static StoredContact from(Row row) {
        Map<ContactField, String> sealed = new EnumMap<>(ContactField.class);
        for (ContactField field : ContactField.values()) {
            String value = row.textOrNull();
            if (value != null) {
                sealed.put(field, value);
            }
        }
        return new StoredContact(sealed, row.integer(), row.time());
    }
}
