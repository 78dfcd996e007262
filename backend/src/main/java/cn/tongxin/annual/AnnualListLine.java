package cn.tongxin.annual;

import cn.tongxin.call.Category;
import cn.tongxin.division.DivisionRef;
import cn.tongxin.intention.BeneficiaryUnit;
import cn.tongxin.intention.IntentionStatus;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import cn.tongxin.problem.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An intention on an annual list, as it stood when the list was frozen; in a draft, as it stands.
 *
 * @param number null until the list is frozen
 * @param intentionVersion of the intention as it is shown here
 */
@Schema(description = "An intention on an annual list: as it stood when the list was frozen; in a draft, as it stands.")
public record AnnualListLine(
        @Schema(examples = "京津冀-2026-001") @Nullable String number,
        UUID intentionId,
        int intentionVersion,
        String title,
        IntentionStatus status,
        @Nullable Category category,
        OrganizationRef lead,
        List<OrganizationRef> partners,
        DivisionRef origin,
        List<DivisionRef> targets,
        @Schema(pattern = Money.PATTERN) @Nullable String budget,
        String currency,
        @Nullable Long expectedBeneficiaries,
        @Nullable BeneficiaryUnit beneficiaryUnit,
        @Nullable LocalDate plannedFrom,
        @Nullable LocalDate plannedUntil) {

    static final String COLUMNS =
            "i.id, i.version, i.title, i.status, i.category, o.id, o.name, o.kind, o.type, array(select "
                    + OrganizationRef.packed("po")
                    + " from intention_partner p join organization po on po.id = p.organization_id where p.intention_id = i.id order by po.id),"
                    + " d.code, d.name, d.full_name, array(select " + DivisionRef.packed("td")
                    + " from intention_target t join division td on td.code = t.division_code where t.intention_id = i.id order by td.code),"
                    + " i.budget, i.expected_beneficiaries, i.beneficiary_unit, i.planned_from, i.planned_until";

    static final String TABLES =
            "intention i join organization o on o.id = i.lead_id join division d on d.code = i.origin_division_code";

    static AnnualListLine from(Row row) {
        return new AnnualListLine(
                null,
                row.uuid(),
                row.integer(),
                row.text(),
                row.constant(IntentionStatus.class),
                row.constantOrNull(Category.class),
                OrganizationRef.from(row),
                OrganizationRef.list(row),
                DivisionRef.from(row),
                DivisionRef.list(row),
                row.decimalOrNull(),
                Money.CURRENCY,
                row.numberOrNull(),
                row.constantOrNull(BeneficiaryUnit.class),
                row.dateOrNull(),
                row.dateOrNull());
    }

    AnnualListLine numbered(String given) {
        return new AnnualListLine(
                given,
                intentionId,
                intentionVersion,
                title,
                status,
                category,
                lead,
                partners,
                origin,
                targets,
                budget,
                currency,
                expectedBeneficiaries,
                beneficiaryUnit,
                plannedFrom,
                plannedUntil);
    }
}
