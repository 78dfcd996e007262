package cn.tongxin.event;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.ZoneRef;
import cn.tongxin.document.Citation;
import cn.tongxin.document.DatePrecision;
import cn.tongxin.paging.Row;
import cn.tongxin.reference.SigningRef;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event with all that is known of it.
 *
 * @param signings those in force that were made there
 * @param inferred names of the fields that were derived and are not stated by any document
 */
@Schema(name = "Event", description = "An event with all that is known of it.")
public record EventView(
        UUID id,
        String name,
        EventKind kind,
        EventStatus status,

        @Schema(description = "Why it was cancelled.") @Nullable
        String statusReason,

        @Nullable String series,
        @Nullable Integer edition,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        DatePrecision datePrecision,
        @Nullable String place,
        @Nullable DivisionRef division,
        @Nullable ZoneRef zone,
        @Nullable String theme,
        @Nullable String description,
        boolean recurring,
        List<EventOrganization> organizations,
        List<ProgrammeItem> programme,

        @Schema(description = "Null where nobody registers here.") @Nullable
        LocalDate registrationOpensOn,

        @Schema(description = "The last day, in China, to its end.") @Nullable
        LocalDate registrationClosesOn,

        @Schema(description = "Whether organizations can register today.")
        boolean registrationOpen,

        @Schema(description = "How many people there is room for; null: no bound.") @Nullable
        Integer capacity,

        EventAttendance attendance,

        @Schema(description = "Signings in force that were made there.")
        List<SigningRef> signings,

        @Schema(description = "Names of the fields that were derived and are not stated by any document.")
        List<String> inferred,

        List<Citation> sources,
        boolean sample,
        int version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    /** What the event's own row says. */
    record Stated(
            EventSummary event,
            @Nullable String statusReason,
            @Nullable String description,
            @Nullable LocalDate registrationOpensOn,
            @Nullable LocalDate registrationClosesOn,
            @Nullable Integer capacity,
            EventAttendance attendance,
            List<String> inferred,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt) {

        static final String COLUMNS = EventSummary.COLUMNS
                + ", e.status_reason, e.description, e.registration_opens_on, e.registration_closes_on,"
                + " (select r.people from event_room r where r.event_id = e.id), " + EventAttendance.COLUMNS
                + ", e.inferred, e.created_at, e.updated_at";

        static final String TABLES = EventSummary.TABLES + EventAttendance.TABLE;

        static Stated from(Row row) {
            return new Stated(
                    EventSummary.from(row),
                    row.textOrNull(),
                    row.textOrNull(),
                    row.dateOrNull(),
                    row.dateOrNull(),
                    row.integerOrNull(),
                    EventAttendance.from(row),
                    row.texts(),
                    row.time(),
                    row.time());
        }
    }

    static EventView of(
            Stated stated,
            List<EventOrganization> organizations,
            List<ProgrammeItem> programme,
            List<SigningRef> signings,
            List<Citation> sources) {
        EventSummary event = stated.event();
        return new EventView(
                event.id(),
                event.name(),
                event.kind(),
                event.status(),
                stated.statusReason(),
                event.series(),
                event.edition(),
                event.startsOn(),
                event.endsOn(),
                event.datePrecision(),
                event.place(),
                event.division(),
                event.zone(),
                event.theme(),
                stated.description(),
                event.recurring(),
                organizations,
                programme,
                stated.registrationOpensOn(),
                stated.registrationClosesOn(),
                event.registrationOpen(),
                stated.capacity(),
                stated.attendance(),
                signings,
                stated.inferred(),
                sources,
                event.sample(),
                event.version(),
                stated.createdAt(),
                stated.updatedAt());
    }
}
