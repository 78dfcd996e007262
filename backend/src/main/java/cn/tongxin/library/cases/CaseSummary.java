package cn.tongxin.library.cases;

import cn.tongxin.division.ZoneRef;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import cn.tongxin.reference.ProjectRef;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case in a list. */
@Schema(description = "A case in a list.")
public record CaseSummary(
        UUID id,
        String title,
        @Nullable String category,
        @Nullable Integer year,
        @Nullable String summary,
        @Nullable OrganizationRef organization,
        @Nullable ProjectRef project,
        @Nullable ZoneRef zone,
        boolean sample,
        int version) {

    static final String COLUMNS = """
            c.id, c.title, c.category, c.year, c.summary, o.id, o.name, o.kind, o.type, p.id, p.name, z.code, z.name, c.sample,
            c.version""";

    static final String TABLES = """
            exemplary_case c left join organization o on o.id = c.organization_id left join project p on p.id = c.project_id
            left join zone z on z.code = c.zone_code""";

    static CaseSummary from(Row row) {
        return new CaseSummary(
                row.uuid(),
                row.text(),
                row.textOrNull(),
                row.integerOrNull(),
                row.textOrNull(),
                OrganizationRef.orNull(row),
                ProjectRef.orNull(row),
                ZoneRef.orNull(row),
                row.flag(),
                row.integer());
    }
}
