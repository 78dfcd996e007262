package cn.tongxin.call;

import cn.tongxin.division.ZoneRef;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A call for intentions.
 *
 * @param open whether it can be answered today
 */
@Schema(name = "Call", description = "An invitation to declare intentions.")
public record CallSummary(
        UUID id,
        String title,
        int year,
        @Nullable ZoneRef zone,
        List<Category> categories,
        @Nullable String description,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean open,
        List<OrganizationRef> departments,
        boolean sample,
        int version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    static final String COLUMNS =
            "c.id, c.title, c.year, z.code, z.name, c.categories, c.description, c.opens_on, c.closes_on,"
                    + " current_date between c.opens_on and c.closes_on, array(select " + OrganizationRef.packed("o")
                    + " from call_department cd join organization o on o.id = cd.organization_id where cd.call_id = c.id order by o.name),"
                    + " c.sample, c.version, c.created_at, c.updated_at";

    static CallSummary from(Row row) {
        return new CallSummary(
                row.uuid(),
                row.text(),
                row.integer(),
                ZoneRef.orNull(row),
                row.texts().stream().map(Category::valueOf).toList(),
                row.textOrNull(),
                row.date(),
                row.date(),
                row.flag(),
                OrganizationRef.list(row),
                row.flag(),
                row.integer(),
                row.time(),
                row.time());
    }
}
