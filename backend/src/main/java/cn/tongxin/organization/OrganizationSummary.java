package cn.tongxin.organization;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A body in a list.
 *
 * @param lookAlike whether another body's name differs from this one's by very little
 */
@Schema(description = "A body in a list.")
public record OrganizationSummary(
        UUID id,
        OrganizationKind kind,
        @Nullable OrganizationType type,
        @Schema(examples = "北京养老行业协会") String name,
        @Nullable String shortName,
        @Schema(examples = "511100005020000510") @Nullable String creditCode,
        @Nullable DivisionRef division,
        OrganizationStatus status,
        @Nullable CurrentRating rating,

        @Schema(description = "Whether another body's name differs by very little.")
        boolean lookAlike,

        OrganizationCounts counts,
        boolean sample,
        int version,
        OffsetDateTime updatedAt) {

    static final String LOOK_ALIKE = "exists (select 1 from organization_look_alike l where l.organization_id = o.id)"
            + " or exists (select 1 from organization_look_alike l where l.other_id = o.id)";

    static final String COLUMNS =
            "o.id, o.kind, o.type, o.name, o.short_name, o.credit_code, d.code, d.name, d.full_name, o.status, "
                    + CurrentRating.COLUMNS + ", " + LOOK_ALIKE + ", " + OrganizationCounts.COLUMNS
                    + ", o.sample, o.version, o.updated_at";

    static OrganizationSummary from(Row row) {
        return new OrganizationSummary(
                row.uuid(),
                row.constant(OrganizationKind.class),
                row.constantOrNull(OrganizationType.class),
                row.text(),
                row.textOrNull(),
                row.textOrNull(),
                DivisionRef.orNull(row),
                row.constant(OrganizationStatus.class),
                CurrentRating.orNull(row),
                row.flag(),
                OrganizationCounts.from(row),
                row.flag(),
                row.integer(),
                row.time());
    }
}
