package cn.tongxin.signing;

import cn.tongxin.division.ZoneRef;
import cn.tongxin.document.DatePrecision;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import cn.tongxin.problem.Money;
import cn.tongxin.reference.EventRef;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A signing in a list.
 *
 * @param parties the first six
 */
@Schema(description = "A signing in a list.")
public record SigningSummary(
        UUID id,
        SigningKind kind,
        String title,
        SigningStatus status,
        SigningBasis basis,
        @Nullable LocalDate signedOn,

        @Schema(description = "The last day, in China, on which a party can confirm.") @Nullable
        LocalDate confirmUntil,

        DatePrecision datePrecision,
        @Nullable ZoneRef zone,
        @Nullable EventRef event,
        int partyCount,
        int confirmedCount,

        @Schema(description = "The first six, in the order of the instrument.")
        List<OrganizationRef> parties,

        @Schema(description = "Where the source names a group and not its members.") @Nullable
        String partiesAsPrinted,

        @Schema(pattern = Money.PATTERN) @Nullable String committedAmount,
        String currency,

        @Schema(description = "When the parties look at it again.") @Nullable
        LocalDate reviewOn,

        boolean sample,
        int version,
        OffsetDateTime updatedAt) {

    static final String COLUMNS =
            "s.id, s.kind, s.title, signing_state(s.status, s.confirm_until), s.basis, s.signed_on, s.confirm_until, s.date_precision, z.code, z.name, e.id, e.name,"
                    + " (select count(*) from signing_party p where p.signing_id = s.id),"
                    + " (select count(p.confirmed_at) from signing_party p where p.signing_id = s.id), array(select "
                    + OrganizationRef.packed("o")
                    + " from signing_party p join organization o on o.id = p.organization_id where p.signing_id = s.id order by p.ordinal limit 6),"
                    + " s.parties_as_printed, s.committed_amount, s.review_on, s.sample, s.version, s.updated_at";

    static SigningSummary from(Row row) {
        return new SigningSummary(
                row.uuid(),
                row.constant(SigningKind.class),
                row.text(),
                row.constant(SigningStatus.class),
                row.constant(SigningBasis.class),
                row.dateOrNull(),
                row.dateOrNull(),
                row.constant(DatePrecision.class),
                ZoneRef.orNull(row),
                EventRef.orNull(row),
                row.integer(),
                row.integer(),
                OrganizationRef.list(row),
                row.textOrNull(),
                row.decimalOrNull(),
                Money.CURRENCY,
                row.dateOrNull(),
                row.flag(),
                row.integer(),
                row.time());
    }
}
