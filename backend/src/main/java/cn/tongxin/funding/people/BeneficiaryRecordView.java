package cn.tongxin.funding.people;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.intention.BeneficiaryUnit;
import cn.tongxin.paging.Row;
import cn.tongxin.reference.ProjectRef;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One record of people.
 *
 * @param quantity negative in a reversal
 * @param reversedById the record that took this one back
 */
@Schema(
        name = "BeneficiaryRecord",
        description = "How many people on one day. Never changed: a correction reverses it and says why.")
public record BeneficiaryRecordView(
        UUID id,
        ProjectRef project,
        BeneficiaryUnit unit,

        @Schema(examples = "2150", description = "How many; negative in a reversal.")
        long quantity,

        LocalDate onDate,

        @Schema(description = "Where the people are; null where it is not split by place.") @Nullable
        DivisionRef division,

        @Nullable String evidence,

        @Schema(description = "The record that this one takes back.") @Nullable
        UUID reversesId,

        @Schema(description = "The record that took this one back.") @Nullable
        UUID reversedById,

        @Schema(description = "Why it takes another back.") @Nullable
        String reason,

        boolean sample,
        int version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    static final String COLUMNS = """
            r.id, p.id, p.name, r.unit, r.quantity, r.on_date, d.code, d.name, d.full_name, r.evidence, r.reverses_id, x.id,
            r.reason, r.sample, r.version, r.created_at, r.updated_at""";

    static final String TABLES = """
            beneficiary_record r join project p on p.id = r.project_id
            left join division d on d.code = r.division_code left join beneficiary_record x on x.reverses_id = r.id""";

    static BeneficiaryRecordView from(Row row) {
        return new BeneficiaryRecordView(
                row.uuid(),
                ProjectRef.from(row),
                row.constant(BeneficiaryUnit.class),
                row.number(),
                row.date(),
                DivisionRef.orNull(row),
                row.textOrNull(),
                row.uuidOrNull(),
                row.uuidOrNull(),
                row.textOrNull(),
                row.flag(),
                row.integer(),
                row.time(),
                row.time());
    }
}
