package cn.tongxin.event;

import cn.tongxin.paging.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many come to an event and came.
 *
 * @param registered those who have a place
 * @param waiting those on the waiting list
 * @param attended those who were checked in
 */
@Schema(description = "How many come and came. Organizations and people are two units and are never added together.")
public record EventAttendance(Delegations registered, Delegations waiting, Delegations attended) {

    /** Organizations, and the people whom they send. */
    @Schema(description = "Organizations, and the people whom they send.")
    public record Delegations(int organizations, int people) {

        static Delegations from(Row row) {
            return new Delegations(row.integer(), row.integer());
        }
    }

    static final String COLUMNS =
            "a.registered_organizations, a.registered_people, a.waiting_organizations, a.waiting_people, a.attended_organizations, a.attended_people";

    /** Joined to an event {@code e}. */
    static final String TABLE = " cross join lateral event_attendance(e.id) a";

    public static EventAttendance from(Row row) {
        return new EventAttendance(Delegations.from(row), Delegations.from(row), Delegations.from(row));
    }
}
