package cn.tongxin.event;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.ZoneRef;
import cn.tongxin.document.DatePrecision;
import cn.tongxin.paging.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event in a list.
 *
 * @param registrationOpen whether organizations can register today
 * @param signingCount how many signings in force were made there
 */
@Schema(description = "An event in a list.")
public record EventSummary(
        UUID id,
        String name,
        EventKind kind,
        EventStatus status,

        @Schema(description = "Whether organizations can register today.")
        boolean registrationOpen,

        @Nullable String series,
        @Nullable Integer edition,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        DatePrecision datePrecision,
        @Nullable String place,
        @Nullable DivisionRef division,
        @Nullable ZoneRef zone,
        @Nullable String theme,
        boolean recurring,

        @Schema(description = "How many signings in force were made there.")
        int signingCount,

        boolean sample,
        int version) {

    static final String COLUMNS = """
            e.id, e.name, e.kind, e.status, event_registration_open(e.status, e.registration_opens_on, e.registration_closes_on), e.series,
            e.edition, e.starts_on, e.ends_on, e.date_precision, e.place, d.code, d.name, d.full_name,
            z.code, z.name, e.theme, e.recurring,
            (select count(*) from signing s where s.event_id = e.id and s.status = 'EFFECTIVE'), e.sample, e.version""";

    static final String TABLES =
            "event e left join division d on d.code = e.division_code left join zone z on z.code = e.zone_code";

    static EventSummary from(Row row) {
        return new EventSummary(
                row.uuid(),
                row.text(),
                row.constant(EventKind.class),
                row.constant(EventStatus.class),
                row.flag(),
                row.textOrNull(),
                row.integerOrNull(),
                row.dateOrNull(),
                row.dateOrNull(),
                row.constant(DatePrecision.class),
                row.textOrNull(),
                DivisionRef.orNull(row),
                ZoneRef.orNull(row),
                row.textOrNull(),
                row.flag(),
                row.integer(),
                row.flag(),
                row.integer());
    }
}
