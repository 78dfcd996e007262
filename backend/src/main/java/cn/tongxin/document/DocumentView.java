package cn.tongxin.document;

import cn.tongxin.paging.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A document, and how much of each kind it is a source of.
 *
 * @param asOf the day up to which it speaks
 * @param note what is known of the document itself
 */
@Schema(
        name = "Document",
        description =
                "A document, and how many records of each kind it is a source of. What it does not print is null.")
public record DocumentView(
        UUID id,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate publishedOn,

        @Schema(description = "The day up to which it speaks.") @Nullable
        LocalDate asOf,

        @Nullable String url,
        @Nullable String fileName,
        @Nullable String note,
        int figureCount,
        int organizationCount,
        int eventCount,
        int signingCount,
        int projectCount,
        int policyCount,
        int caseCount,
        int zoneCount,
        int version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    static final String COLUMNS = """
            d.id, d.title, d.publisher, d.author, d.published_on, d.as_of, d.url, d.file_name, d.note, c.figures, c.organizations, c.events,
            c.signings, c.projects, c.policies, c.cases, c.zones, d.version, d.created_at, d.updated_at""";

    static final String TABLES = """
            document d cross join lateral (select count(c.figure_id) as figures, count(c.organization_id) as organizations,
            count(c.event_id) as events, count(c.signing_id) as signings, count(c.project_id) as projects, count(c.policy_id) as policies,
            count(c.case_id) as cases, count(c.zone_code) as zones from citation c where c.document_id = d.id) c""";

    static DocumentView from(Row row) {
        return new DocumentView(
                row.uuid(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.dateOrNull(),
                row.dateOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.integer(),
                row.integer(),
                row.integer(),
                row.integer(),
                row.integer(),
                row.integer(),
                row.integer(),
                row.integer(),
                row.integer(),
                row.time(),
                row.time());
    }
}
