package cn.tongxin.signing.aspect;

import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was reported of a task once. */
@Schema(name = "SigningProgressReport", description = "What was reported of a task once.")
public record ProgressReport(
        UUID id, int progress, @Nullable String note, OffsetDateTime reportedAt) {

    static final String COLUMNS = "r.id, r.progress, r.note, r.created_at";

    static ProgressReport from(Row row) {
        return new ProgressReport(row.uuid(), row.integer(), row.textOrNull(), row.time());
    }
}
