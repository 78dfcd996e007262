package cn.tongxin.project;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.ZoneRef;
import cn.tongxin.document.Citation;
import cn.tongxin.document.DatePrecision;
import cn.tongxin.paging.Row;
import cn.tongxin.reference.IntentionRef;
import cn.tongxin.reference.SigningRef;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A project with all that is known of it.
 *
 * @param intention the one that it carries out, where that is public
 * @param mayReport whether this caller may report money and people for it
 */
@Schema(name = "Project", description = "A project with all that is known of it.")
public record ProjectView(
        UUID id,
        String name,
        @Nullable String summary,
        ProjectStatus status,
        ProjectNature nature,
        @Nullable String field,
        @Nullable Integer year,
        @Nullable SigningRef signing,

        @Schema(description = "The intention that it carries out, where that is public.") @Nullable
        IntentionRef intention,

        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        DatePrecision datePrecision,
        @Schema(description = "The lead first.") List<ProjectOrganization> organizations,
        List<DivisionRef> places,

        @Schema(description = "Whether these are all places.")
        boolean placesComplete,

        List<ZoneRef> zones,
        @Nullable String note,

        @Schema(description = "Percent, as reported last; null before the first report.") @Nullable
        Integer progress,

        @Schema(description = "The day that was reported on last.") @Nullable
        LocalDate reportedOn,

        @Schema(description = "Why it was completed or terminated; null while it goes on.") @Nullable
        String endReason,

        @Schema(description = "The earliest day first.") List<Milestone> milestones,
        LedgerTotals totals,

        @Schema(description = "What the caller may do to it as it stands.")
        List<ProjectStep> steps,

        @Schema(description = "Whether the caller may report money and people for it.")
        boolean mayReport,

        @Schema(description = "Names of the fields that were derived and are not stated.")
        List<String> inferred,

        List<Citation> sources,
        boolean sample,
        int version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    /** What the project's own row says. */
    record Stated(
            ProjectSummary project,
            @Nullable String summary,
            @Nullable SigningRef signing,
            @Nullable IntentionRef intention,
            @Nullable String note,
            @Nullable Integer progress,
            @Nullable LocalDate reportedOn,
            @Nullable String endReason,
            List<String> inferred,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt) {

        static final String COLUMNS = ProjectSummary.COLUMNS
                + ", p.summary, s.id, s.title, i.id, i.title, p.note, p.progress, p.reported_on, p.end_reason, p.inferred, p.created_at, p.updated_at";

        static final String TABLES = ProjectSummary.TABLES
                + " left join signing s on s.id = p.signing_id left join intention i on i.id = p.intention_id and i.public";

        static Stated from(Row row) {
            return new Stated(
                    ProjectSummary.from(row),
                    row.textOrNull(),
                    SigningRef.orNull(row),
                    IntentionRef.orNull(row),
                    row.textOrNull(),
                    row.integerOrNull(),
                    row.dateOrNull(),
                    row.textOrNull(),
                    row.texts(),
                    row.time(),
                    row.time());
        }
    }

    static ProjectView of(
            Stated stated,
            List<ProjectOrganization> organizations,
            List<ZoneRef> zones,
            List<Milestone> milestones,
            List<Citation> sources,
            boolean mayReport,
            List<ProjectStep> steps) {
        ProjectSummary project = stated.project();
        return new ProjectView(
                project.id(),
                project.name(),
                stated.summary(),
                project.status(),
                project.nature(),
                project.field(),
                project.year(),
                stated.signing(),
                stated.intention(),
                project.startedOn(),
                project.endedOn(),
                project.datePrecision(),
                organizations,
                project.places(),
                project.placesComplete(),
                zones,
                stated.note(),
                stated.progress(),
                stated.reportedOn(),
                stated.endReason(),
                milestones,
                project.totals(),
                steps,
                mayReport,
                stated.inferred(),
                sources,
                project.sample(),
                project.version(),
                stated.createdAt(),
                stated.updatedAt());
    }
}
