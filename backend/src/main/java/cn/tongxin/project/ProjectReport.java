package cn.tongxin.project;

import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was reported of a project once.
 *
 * @param organization that reported; which of its people did is in the database alone
 */
@Schema(description = "What was reported of a project once.")
public record ProjectReport(
        UUID id,
        @Schema(description = "The day that it tells of.") LocalDate onDate,
        @Schema(description = "Percent.") int progress,
        String text,
        @Schema(description = "What comes next.") @Nullable String nextStep,
        @Schema(description = "The body that reported.") OrganizationRef organization,
        OffsetDateTime reportedAt) {

    static final String COLUMNS =
            "r.id, r.on_date, r.progress, r.text, r.next_step, o.id, o.name, o.kind, o.type, r.created_at";

    static final String TABLES = "project_report r join organization o on o.id = r.organization_id";

    static ProjectReport from(Row row) {
        return new ProjectReport(
                row.uuid(),
                row.date(),
                row.integer(),
                row.text(),
                row.textOrNull(),
                OrganizationRef.from(row),
                row.time());
    }
}
