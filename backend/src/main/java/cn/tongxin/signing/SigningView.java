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
        @Nullable ProjectRef project,
        List<String> fields,
        @Schema(pattern = Money.PATTERN) @Nullable String committedAmount,
        String currency,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termUntil,
        @Nullable String textHash,
        @Nullable String partiesAsPrinted,
        @Nullable String voidReason,
        @Nullable OffsetDateTime effectiveAt,

        @Schema(description = "Fields that were derived and not stated.")
        List<String> inferred,

        boolean sample,
        int version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        List<Party> parties,
        List<Clause> clauses,
        List<Citation> sources) {

    /** A body in the signing, and whether it has confirmed. */
    @Schema(name = "SigningParty", description = "A body in the signing.")
    public record Party(
            UUID id,
            OrganizationRef organization,
            int ordinal,
            @Nullable String role,
            @Nullable OffsetDateTime confirmedAt) {

        static Party from(Row row) {
            return new Party(row.uuid(), OrganizationRef.from(row), row.integer(), row.textOrNull(), row.timeOrNull());
        }
    }

    /** A numbered part of the instrument. */
    @Schema(name = "SigningClause", description = "A numbered part of the instrument.")
    public record Clause(ClauseKind kind, int ordinal, String text) {

        static Clause from(Row row) {
            return new Clause(row.constant(ClauseKind.class), row.integer(), row.text());
        }
    }

    static final String COLUMNS =
            "s.id, s.kind, s.title, s.summary, s.status, s.basis, s.signed_on, s.date_precision, s.period_as_printed, z.code, z.name,"
                    + " d.code, d.name, d.full_name, e.id, e.name, i.id, i.title, b.id, b.title, j.id, j.name, s.fields, s.committed_amount,"
                    + " s.term_from, s.term_until, s.text_hash, s.parties_as_printed, s.void_reason, s.effective_at, s.inferred, s.sample,"
                    + " s.version, s.created_at, s.updated_at";

    static final String TABLES =
            "signing s left join zone z on z.code = s.zone_code left join division d on d.code = s.division_code"
                    + " left join event e on e.id = s.event_id left join intention i on i.id = s.intention_id and i.public"
                    + " left join signing b on b.id = s.supersedes_id left join project j on j.signing_id = s.id";

    static SigningView from(Row row, List<Party> parties, List<Clause> clauses, List<Citation> sources) {
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
                ProjectRef.orNull(row),
                row.texts(),
                row.decimalOrNull(),
                Money.CURRENCY,
                row.dateOrNull(),
                row.dateOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.timeOrNull(),
                row.texts(),
                row.flag(),
                row.integer(),
                row.time(),
                row.time(),
                parties,
                clauses,
                sources);
    }

    @JsonIgnore
    Scope scope() {
        return Scope.of(
                parties.stream().map(p -> p.organization().id()).toList(), division == null ? null : division.code());
    }
}
