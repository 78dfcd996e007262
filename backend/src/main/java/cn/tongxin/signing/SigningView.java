package cn.tongxin.signing;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.ZoneRef;
import cn.tongxin.document.Citation;
import cn.tongxin.document.DatePrecision;
import cn.tongxin.identity.Scope;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import cn.tongxin.problem.Money;
import cn.tongxin.reference.EventRef;
import cn.tongxin.reference.IntentionRef;
import cn.tongxin.reference.ProjectRef;
import cn.tongxin.reference.SigningRef;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One signing in full. */
@Schema(name = "Signing", description = "One signing in full.")
public record SigningView(
        UUID id,
        SigningKind kind,
        String title,
        @Nullable String summary,
        SigningStatus status,
        SigningBasis basis,
        @Nullable LocalDate signedOn,
        DatePrecision datePrecision,
        @Nullable String periodAsPrinted,
        @Nullable ZoneRef zone,
        @Nullable DivisionRef division,
        @Nullable EventRef event,
        @Nullable IntentionRef intention,
        @Nullable SigningRef supersedes,

        @Schema(description = "The signing that takes its place.") @Nullable
        SigningRef supersededBy,

        @Schema(description = "The agreement that it stands under.") @Nullable
        SigningRef parent,

        @Nullable SigningRelation relation,
        @Nullable ProjectRef project,
        List<String> fields,
        @Schema(pattern = Money.PATTERN) @Nullable String committedAmount,
        String currency,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termUntil,

        @Schema(description = "When the parties look at it again.") @Nullable
        LocalDate reviewOn,

        @Schema(description = "The last day, in China, on which a party can confirm.") @Nullable
        LocalDate confirmUntil,

        @Nullable String textHash,
        @Nullable String partiesAsPrinted,
        @Nullable String voidReason,
        @Nullable OffsetDateTime voidedAt,
        @Nullable OffsetDateTime effectiveAt,

        @Schema(description = "Fields that were derived and not stated.")
        List<String> inferred,

        boolean sample,
        int version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        List<Party> parties,

        @Schema(description = "What the parties confirm: the last version. Null where the text is not kept here.")
        @Nullable
        TextVersion text,

        List<Clause> clauses,

        @Schema(description = "What has taken effect under it, oldest first.")
        List<Child> children,

        List<Citation> sources) {

    /** A body in the signing, and whether it has confirmed. */
    @Schema(name = "SigningParty", description = "A body in the signing.")
    public record Party(
            UUID id,
            OrganizationRef organization,
            int ordinal,
            @Nullable String role,
            @Nullable OffsetDateTime confirmedAt,

            @Schema(description = "The version that it has confirmed.") @Nullable
            Integer textNumber,

            @Schema(description = "What showed that whoever confirmed might do so.") @Nullable
            ConfirmationMeans means,

            @Nullable OffsetDateTime declinedAt,

            @Schema(description = "Why it does not sign.") @Nullable
            String declineReason) {

        static final String ALL =
                "select p.id, o.id, o.name, o.kind, o.type, p.ordinal, p.role, p.confirmed_at, p.text_number,"
                        + " case when p.confirmed_at is not null then case when p.link_id is null then 'ACCOUNT' else 'ONE_TIME_LINK' end end,"
                        + " p.declined_at, p.decline_reason"
                        + " from signing_party p join organization o on o.id = p.organization_id where p.signing_id = ? order by p.ordinal";

        static Party from(Row row) {
            return new Party(
                    row.uuid(),
                    OrganizationRef.from(row),
                    row.integer(),
                    row.textOrNull(),
                    row.timeOrNull(),
                    row.integerOrNull(),
                    row.constantOrNull(ConfirmationMeans.class),
                    row.timeOrNull(),
                    row.textOrNull());
        }
    }

    /** A signing that stands under this one. */
    @Schema(name = "SigningChild", description = "A signing that stands under another.")
    public record Child(UUID id, String title, SigningRelation relation, SigningStatus status) {

        static final String ALL =
                "select id, title, relation, signing_state(status, confirm_until) from signing where parent_id = ? and public order by id";

        static Child from(Row row) {
            return new Child(
                    row.uuid(), row.text(), row.constant(SigningRelation.class), row.constant(SigningStatus.class));
        }
    }

    /** A numbered part of the instrument. */
    @Schema(name = "SigningClause", description = "A numbered part of the instrument.")
    public record Clause(ClauseKind kind, int ordinal, String text) {

        static final String ALL =
                "select kind, ordinal, text from signing_clause where signing_id = ? order by kind, ordinal";

        static Clause from(Row row) {
            return new Clause(row.constant(ClauseKind.class), row.integer(), row.text());
        }
    }

    static final String COLUMNS =
            "s.id, s.kind, s.title, s.summary, signing_state(s.status, s.confirm_until), s.basis, s.signed_on, s.date_precision, s.period_as_printed, z.code, z.name,"
                    + " d.code, d.name, d.full_name, e.id, e.name, i.id, i.title, b.id, b.title, a.id, a.title, m.id, m.title, s.relation, j.id, j.name, s.fields, s.committed_amount,"
                    + " s.term_from, s.term_until, s.review_on, s.confirm_until, s.text_hash, s.parties_as_printed, s.void_reason, s.voided_at, s.effective_at, s.inferred, s.sample,"
                    + " s.version, s.created_at, s.updated_at";

    static final String TABLES =
            "signing s left join zone z on z.code = s.zone_code left join division d on d.code = s.division_code"
                    + " left join event e on e.id = s.event_id left join intention i on i.id = s.intention_id and i.public"
                    + " left join signing b on b.id = s.supersedes_id"
                    + " left join signing a on a.supersedes_id = s.id and a.public left join signing m on m.id = s.parent_id left join project j on j.signing_id = s.id";

    /** What of it stands in lists of its own. */
    record Lists(
            List<Party> parties,
            @Nullable TextVersion text,
            List<Clause> clauses,
            List<Child> children,
            List<Citation> sources) {}

    static SigningView from(Row row, Lists lists) {
        return new SigningView(
                row.uuid(),
                row.constant(SigningKind.class),
                row.text(),
                row.textOrNull(),
                row.constant(SigningStatus.class),
                row.constant(SigningBasis.class),
                row.dateOrNull(),
                row.constant(DatePrecision.class),
                row.textOrNull(),
                ZoneRef.orNull(row),
                DivisionRef.orNull(row),
                EventRef.orNull(row),
                IntentionRef.orNull(row),
                SigningRef.orNull(row),
                SigningRef.orNull(row),
                SigningRef.orNull(row),
                row.constantOrNull(SigningRelation.class),
                ProjectRef.orNull(row),
                row.texts(),
                row.decimalOrNull(),
                Money.CURRENCY,
                row.dateOrNull(),
                row.dateOrNull(),
                row.dateOrNull(),
                row.dateOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.timeOrNull(),
                row.timeOrNull(),
                row.texts(),
                row.flag(),
                row.integer(),
                row.time(),
                row.time(),
                lists.parties(),
                lists.text(),
                lists.clauses(),
                lists.children(),
                lists.sources());
    }

    /** Whether anybody may see it: in force once, or stated by a document. */
    @JsonIgnore
    boolean visible() {
        return basis == SigningBasis.STATED || effectiveAt != null;
    }

    /** Whose it is, and whose department looks after it. */
    @JsonIgnore
    public Scope scope() {
        return Scope.of(
                parties.stream().map(p -> p.organization().id()).toList(), division == null ? null : division.code());
    }

    @JsonIgnore
    Scope departmentScope() {
        return Scope.of(List.of(), division == null ? null : division.code());
    }
}
