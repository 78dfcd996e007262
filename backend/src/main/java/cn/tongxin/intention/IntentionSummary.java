package cn.tongxin.intention;

import cn.tongxin.call.Category;
import cn.tongxin.division.DivisionRef;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import cn.tongxin.problem.Money;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An intention in a list.
 *
 * @param visible whether anybody may read it
 */
@Schema(description = "An intention in a list.")
public record IntentionSummary(
        UUID id,
        String title,
        IntentionStatus status,
        @Nullable Category category,
        int year,
        OrganizationRef lead,
        DivisionRef origin,
        List<DivisionRef> targets,
        @Schema(pattern = Money.PATTERN) @Nullable String budget,
        String currency,
        @Nullable Long expectedBeneficiaries,
        @Nullable BeneficiaryUnit beneficiaryUnit,
        @Nullable OffsetDateTime submittedAt,

        @JsonProperty("public") @Schema(name = "public", description = "Whether anybody may read it.")
        boolean visible,

        boolean sample,
        int version,
        OffsetDateTime updatedAt) {

    static final String COLUMNS =
            "i.id, i.title, i.status, i.category, i.year, o.id, o.name, o.kind, o.type, d.code, d.name, d.full_name, array(select "
                    + DivisionRef.packed("td")
                    + " from intention_target t join division td on td.code = t.division_code where t.intention_id = i.id order by td.code),"
                    + " i.budget, i.expected_beneficiaries, i.beneficiary_unit, i.submitted_at, i.public, i.sample, i.version, i.updated_at";

    static IntentionSummary from(Row row) {
        return new IntentionSummary(
                row.uuid(),
                row.text(),
                row.constant(IntentionStatus.class),
                row.constantOrNull(Category.class),
                row.integer(),
                OrganizationRef.from(row),
                DivisionRef.from(row),
                DivisionRef.list(row),
                row.decimalOrNull(),
                Money.CURRENCY,
                row.numberOrNull(),
                row.constantOrNull(BeneficiaryUnit.class),
                row.timeOrNull(),
                row.flag(),
                row.flag(),
                row.integer(),
                row.time());
    }
}
