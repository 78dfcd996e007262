package cn.tongxin.library.policy;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.ZoneRef;
import cn.tongxin.document.DatePrecision;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A policy in a list. */
@Schema(description = "A policy in a list.")
public record PolicySummary(
        UUID id,
        String name,
        PolicyKind kind,
        @Nullable LocalDate issuedOn,
        DatePrecision datePrecision,
        List<OrganizationRef> issuers,

        @Schema(description = "As the document names them, where no bodies can be told from it.") @Nullable
        String issuersAsPrinted,

        @Nullable ZoneRef zone,
        @Nullable DivisionRef division,

        @Schema(description = "How many measures it has, as a document states; fewer may be known.") @Nullable
        Integer measureCount,

        boolean sample,
        int version) {

    static final String COLUMNS =
            "p.id, p.name, p.kind, p.issued_on, p.date_precision, array(select " + OrganizationRef.packed("o")
                    + " from policy_issuer i join organization o on o.id = i.organization_id where i.policy_id = p.id order by o.id),"
                    + " p.issuers_as_printed, z.code, z.name, d.code, d.name, d.full_name, p.measure_count, p.sample, p.version";

    static final String TABLES =
            "policy p left join zone z on z.code = p.zone_code left join division d on d.code = p.division_code";

    static PolicySummary from(Row row) {
        return new PolicySummary(
                row.uuid(),
                row.text(),
                row.constant(PolicyKind.class),
                row.dateOrNull(),
                row.constant(DatePrecision.class),
                OrganizationRef.list(row),
                row.textOrNull(),
                ZoneRef.orNull(row),
                DivisionRef.orNull(row),
                row.integerOrNull(),
                row.flag(),
                row.integer());
    }
}
