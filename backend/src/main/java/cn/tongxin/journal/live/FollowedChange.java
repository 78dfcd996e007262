package cn.tongxin.journal.live;

import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Row;

/**
 * A sealed row of the journal, as far as the rooms of the service need it. Not for callers: also of what is not public.
 *
 * @param visible whether anybody may read the record after the change
 * @param changed JSON object of the fields that changed
 */
public record FollowedChange(
        long position, RecordType type, String recordId, String act, boolean visible, String changed) {

    static final String COLUMNS = "pos, record_type, record_id, act, public, payload";

    static FollowedChange from(Row row) {
        return new FollowedChange(
                row.number(), row.constant(RecordType.class), row.text(), row.text(), row.flag(), row.text());
    }
}
