package cn.tongxin.funding.money;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import cn.tongxin.problem.Money;
import cn.tongxin.reference.ProjectRef;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One record of money.
 *
 * @param amount yuan, a decimal string with two decimals; negative in a reversal
 * @param reversedById the record that took this one back
 */
@Schema(
        name = "FundingRecord",
        description = "One sum on one day. Never changed: a correction reverses it and says why.")
public record FundingRecordView(
        UUID id,
        ProjectRef project,
        FundingKind kind,

        @Schema(
                pattern = "^-?(0|[1-9]\\d{0,15})\\.\\d{2}$",
                examples = Money.EXAMPLE,
                description = "Yuan; negative in a reversal.")
        String amount,

        @Schema(examples = Money.CURRENCY) String currency,
        LocalDate onDate,
        @Nullable OrganizationRef payer,

        @Schema(description = "Where the money goes; null where it is not split by place.") @Nullable
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
            r.id, p.id, p.name, r.kind, r.amount, r.currency, r.on_date, o.id, o.name, o.kind, o.type, d.code, d.name, d.full_name, r.evidence,
            r.reverses_id, x.id, r.reason, r.sample, r.version, r.created_at, r.updated_at""";

    static final String TABLES = """
            funding_record r join project p on p.id = r.project_id left join organization o on o.id = r.payer_id
            left join division d on d.code = r.division_code left join funding_record x on x.reverses_id = r.id""";

    static FundingRecordView from(Row row) {
        return new FundingRecordView(
                row.uuid(),
                ProjectRef.from(row),
                row.constant(FundingKind.class),
                Objects.requireNonNull(row.decimalOrNull()),
                row.text(),
                row.date(),
                OrganizationRef.orNull(row),
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
