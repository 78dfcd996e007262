package cn.tongxin.signing.aspect;

import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task and how far it has come. */
@Schema(name = "SigningTask", description = "A task and how far it has come.")
public record TaskView(
        UUID id,
        UUID aspectId,
        int ordinal,
        String title,

        @Schema(description = "The party that answers for it.")
        UUID partyId,

        OrganizationRef organization,
        LocalDate dueOn,
        @Schema(description = "Percent, as reported last.") int progress,
        @Nullable OffsetDateTime reportedAt,

        @Schema(description = "Its day has passed in China, and it is not done.")
        boolean overdue,

        int version) {

    static final String SELECT =
            "select t.id, t.aspect_id, t.ordinal, t.title, t.party_id, o.id, o.name, o.kind, o.type, t.due_on, t.progress, t.reported_at,"
                    + " t.progress < 100 and t.due_on < china_today(), t.version from signing_task t"
                    + " join signing_party p on p.id = t.party_id join organization o on o.id = p.organization_id";

    static TaskView from(Row row) {
        return new TaskView(
                row.uuid(),
                row.uuid(),
                row.integer(),
                row.text(),
                row.uuid(),
                OrganizationRef.from(row),
                row.date(),
                row.integer(),
                row.timeOrNull(),
                row.flag(),
                row.integer());
    }
}
