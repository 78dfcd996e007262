package cn.tongxin.project;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.document.DatePrecision;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A project in a list.
 *
 * @param organizations the lead first
 */
@Schema(description = "A project in a list.")
public record ProjectSummary(
        UUID id,
        String name,
        ProjectStatus status,
        ProjectNature nature,
        @Nullable String field,
        @Nullable Integer year,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        DatePrecision datePrecision,
        @Schema(description = "The lead first.") List<OrganizationRef> organizations,
        List<DivisionRef> places,

        @Schema(description = "Whether these are all places.")
        boolean placesComplete,

        LedgerTotals totals,
        boolean sample,
        int version) {

    static final String COLUMNS =
            "p.id, p.name, p.status, p.nature, p.field, p.year, p.started_on, p.ended_on, p.date_precision, array(select "
                    + OrganizationRef.packed("o")
                    + " from project_organization po join organization o on o.id = po.organization_id where po.project_id = p.id order by po.role, o.id),"
                    + " array(select " + DivisionRef.packed("d")
                    + " from project_place pl join division d on d.code = pl.division_code where pl.project_id = p.id order by d.code),"
                    + " p.places_complete, " + LedgerTotals.COLUMNS + ", p.sample, p.version";

    static final String TABLES = "project p" + LedgerTotals.TABLES;

    static ProjectSummary from(Row row) {
        return new ProjectSummary(
                row.uuid(),
                row.text(),
                row.constant(ProjectStatus.class),
                row.constant(ProjectNature.class),
                row.textOrNull(),
                row.integerOrNull(),
                row.dateOrNull(),
                row.dateOrNull(),
                row.constant(DatePrecision.class),
                OrganizationRef.list(row),
                DivisionRef.list(row),
                row.flag(),
                LedgerTotals.from(row),
                row.flag(),
                row.integer());
    }
}
