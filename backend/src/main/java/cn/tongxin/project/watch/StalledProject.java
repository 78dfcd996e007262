package cn.tongxin.project.watch;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import cn.tongxin.project.ProjectStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A project of which nothing has been heard.
 *
 * @param since the day of the last report, or from which one was expected
 */
@Schema(description = "A project of which nothing has been heard.")
public record StalledProject(
        UUID id,
        String name,
        ProjectStatus status,
        StallReason reason,

        @Schema(description = "The day of the last report, or from which one was expected.")
        LocalDate since,

        @Schema(description = "Whole days since then, in China.")
        int days,

        @Schema(description = "Percent, as reported last; null before the first report.") @Nullable
        Integer progress,

        @Schema(description = "The lead first.") List<OrganizationRef> organizations,
        List<DivisionRef> places,
        boolean sample,
        int version) {

    static final String COLUMNS =
            "p.id, p.name, p.status, case when p.begun then 'NO_REPORT' else 'NOTHING_BEGUN' end, p.quiet_since,"
                    + " china_today() - p.quiet_since, p.progress, array(select " + OrganizationRef.packed("o")
                    + " from project_organization po join organization o on o.id = po.organization_id where po.project_id = p.id order by po.role, o.id),"
                    + " array(select " + DivisionRef.packed("d")
                    + " from project_place pl join division d on d.code = pl.division_code where pl.project_id = p.id order by d.code),"
                    + " p.sample, p.version";

    static StalledProject from(Row row) {
        return new StalledProject(
                row.uuid(),
                row.text(),
                row.constant(ProjectStatus.class),
                row.constant(StallReason.class),
                row.date(),
                row.integer(),
                row.integerOrNull(),
                OrganizationRef.list(row),
                DivisionRef.list(row),
                row.flag(),
                row.integer());
    }
}
