package cn.tongxin.event.hall;

import cn.tongxin.event.EventAttendance;
import cn.tongxin.paging.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The numbers on the screen.
 *
 * @param intentions public ones of the event's year in which an organization that has come leads or takes part
 * @param signings in force that were made at the event
 */
@Schema(description = "The numbers on the screen of the hall. Organizations and people are never added together.")
public record HallCounts(
        EventAttendance attendance,

        @Schema(
                description =
                        "Public intentions of the event's year in which an organization that has come leads or takes part; each once.")
        int intentions,

        @Schema(description = "Signings in force that were made at the event.")
        int signings) {

    static HallCounts from(Row row) {
        return new HallCounts(EventAttendance.from(row), row.integer(), row.integer());
    }
}
