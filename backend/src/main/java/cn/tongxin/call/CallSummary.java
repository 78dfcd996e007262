package cn.tongxin.call;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.ZoneRef;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.organization.OrganizationType;
import cn.tongxin.paging.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A call in a list.
 *
 * @param open whether it can be answered today
 * @param statusReason why it was closed by hand, or its end was moved last
 * @param organizationTypes who may answer; empty: every type
 * @param divisions where who answers must be registered; empty: anywhere in the zone
 */
@Schema(description = "An invitation to declare intentions, in a list.")
public record CallSummary(
        UUID id,
        String title,
        CallStatus status,
        @Nullable String statusReason,
        int year,
        @Nullable ZoneRef zone,
        List<Category> categories,
        @Nullable String description,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean open,
        List<OrganizationType> organizationTypes,
        List<DivisionRef> divisions,
        List<OrganizationRef> departments,
        CallAnswers answers,
        boolean sample,
        int version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    static final String STATUS = "call_status(c.status, c.opens_on, c.closes_on)";

    static final String TABLES = "call c join zone z on z.code = c.zone_code " + CallAnswers.TABLE;

    static final String COLUMNS = "c.id, c.title, " + STATUS
            + ", c.status_reason, c.year, z.code, z.name, c.categories, c.description, c.opens_on, c.closes_on, "
            + STATUS + " = 'OPEN', c.organization_types, array(select " + DivisionRef.packed("d")
            + " from call_division cd join division d on d.code = cd.division_code where cd.call_id = c.id order by d.code), array(select "
            + OrganizationRef.packed("o")
            + " from call_department h join organization o on o.id = h.organization_id where h.call_id = c.id order by h.ordinal), "
            + CallAnswers.COLUMNS + ", c.sample, c.version, c.created_at, c.updated_at";

    static CallSummary from(Row row) {
        return new CallSummary(
                row.uuid(),
                row.text(),
                row.constant(CallStatus.class),
                row.textOrNull(),
                row.integer(),
                ZoneRef.orNull(row),
                row.texts().stream().map(Category::valueOf).toList(),
                row.textOrNull(),
                row.date(),
                row.date(),
                row.flag(),
                row.texts().stream().map(OrganizationType::valueOf).toList(),
                DivisionRef.list(row),
                OrganizationRef.list(row),
                CallAnswers.from(row),
                row.flag(),
                row.integer(),
                row.time(),
                row.time());
    }
}
