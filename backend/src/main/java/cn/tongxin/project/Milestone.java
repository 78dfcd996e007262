package cn.tongxin.project;

import cn.tongxin.paging.Row;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that a project means to have reached by a day. */
@Schema(name = "ProjectMilestone", description = "Something that a project means to have reached by a day.")
public record Milestone(
        UUID id,
        String title,
        LocalDate dueOn,

        @Schema(description = "The day on which it was reached; null before.") @Nullable
        LocalDate reachedOn,

        @Schema(description = "Its day has passed in China, and it has not been reached.")
        boolean overdue) {

    static final String OF =
            "select m.id, m.title, m.due_on, m.reached_on, m.reached_on is null and m.due_on < china_today()"
                    + " from project_milestone m where m.project_id = ? order by m.due_on, m.id";

    static Milestone from(Row row) {
        return new Milestone(row.uuid(), row.text(), row.date(), row.dateOrNull(), row.flag());
    }

    /** What the journal keeps of it. */
    static Map<String, @Nullable Object> state(UUID id, String title, LocalDate dueOn, @Nullable LocalDate reachedOn) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("milestoneId", id);
        state.put("milestone", title);
        state.put("dueOn", dueOn);
        state.put("reachedOn", reachedOn);
        return state;
    }
}
