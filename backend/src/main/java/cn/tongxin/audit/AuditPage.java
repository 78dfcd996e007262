package cn.tongxin.audit;

import cn.tongxin.journal.JournalReader;
import cn.tongxin.paging.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of the trail, newest first.
 *
 * @param head the end of the journal when this was read; every item lies at or before it
 */
@Schema(description = "One page of the audit trail, newest first.")
public record AuditPage(
        List<AuditEntry> items,

        @Schema(description = "Send as `cursor` for the next page; null on the last page.") @Nullable
        String nextCursor,

        Page.Total total,
        JournalReader.Head head) {}
