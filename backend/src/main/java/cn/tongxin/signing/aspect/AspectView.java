package cn.tongxin.signing.aspect;

import cn.tongxin.paging.Row;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An aspect with its tasks. */
@Schema(name = "SigningAspect", description = "An aspect of an agreement with its tasks.")
public record AspectView(
        UUID id,
        int ordinal,
        String title,

        @Schema(description = "Percent: the mean of its tasks, rounded down; null without tasks.") @Nullable
        Integer progress,

        List<TaskView> tasks) {

    static AspectView of(Head head, List<TaskView> all) {
        List<TaskView> own =
                all.stream().filter(task -> task.aspectId().equals(head.id())).toList();
        Integer mean =
                own.isEmpty() ? null : own.stream().mapToInt(TaskView::progress).sum() / own.size();
        return new AspectView(head.id(), head.ordinal(), head.title(), mean, own);
    }

    /** What of it stands in a row of its own. */
    record Head(UUID id, int ordinal, String title) {

        static final String ALL = "select id, ordinal, title from signing_aspect where signing_id = ? order by ordinal";

        static Head from(Row row) {
            return new Head(row.uuid(), row.integer(), row.text());
        }
    }
}
