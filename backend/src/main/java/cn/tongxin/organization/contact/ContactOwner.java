package cn.tongxin.organization.contact;

import cn.tongxin.identity.Scope;
import cn.tongxin.paging.Row;
import java.util.UUID;

/** The organization whose contact it is. */
record ContactOwner(Scope scope, boolean merged, boolean sample) {

    /** Reads {@code id, division_code, merged_into_id is not null, sample}. */
    static ContactOwner from(Row row) {
        UUID id = row.uuid();
        return new ContactOwner(Scope.of(id, row.textOrNull()), row.flag(), row.flag());
    }
}
