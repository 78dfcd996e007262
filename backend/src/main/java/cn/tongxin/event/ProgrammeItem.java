package cn.tongxin.event;

import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One item of an event's programme, in the event's own time. */
@Schema(description = "One item of the programme; times are those of China.")
public record ProgrammeItem(
        LocalDate day,
        @Schema(examples = "09:30") String startsAt,
        @Nullable String endsAt,
        String title,

        @Schema(description = "The body that speaks.") @Nullable
        OrganizationRef speaker,

        @Nullable String place) {

    static final String COLUMNS =
            "i.day, to_char(i.starts_at, 'HH24:MI'), to_char(i.ends_at, 'HH24:MI'), i.title, o.id, o.name, o.kind, o.type, i.place";

    static ProgrammeItem from(Row row) {
        return new ProgrammeItem(
                row.date(), row.text(), row.textOrNull(), row.text(), OrganizationRef.orNull(row), row.textOrNull());
    }
}
