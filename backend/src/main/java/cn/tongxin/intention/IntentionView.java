package cn.tongxin.intention;

import cn.tongxin.call.CallRef;
import cn.tongxin.call.Category;
import cn.tongxin.division.DivisionRef;
import cn.tongxin.identity.Scope;
import cn.tongxin.intention.term.TermView;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import cn.tongxin.problem.Money;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One intention in full.
 *
 * @param visible whether anybody may read it
 */
@Schema(name = "Intention", description = "One intention in full.")
public record IntentionView(
        UUID id,
        String title,
        @Nullable String summary,
        IntentionStatus status,

        @Schema(description = "Why it was returned, rejected, withdrawn or terminated.") @Nullable
        String statusReason,

        @Nullable Category category,
        int year,
        OrganizationRef lead,
        List<OrganizationRef> partners,
        @Nullable CallRef call,
        DivisionRef origin,
        List<DivisionRef> targets,
        @Nullable String offer,
        @Nullable String need,
        @Nullable LocalDate plannedFrom,
        @Nullable LocalDate plannedUntil,
        @Schema(pattern = Money.PATTERN) @Nullable String budget,
        String currency,
        @Nullable Long expectedBeneficiaries,
        @Nullable BeneficiaryUnit beneficiaryUnit,

        @JsonProperty("public") @Schema(name = "public", description = "Whether anybody may read it.")
        boolean visible,

        boolean keptBack,
        @Nullable String keptBackReason,
        @Nullable OffsetDateTime submittedAt,
        @Nullable OffsetDateTime decidedAt,

        boolean sample,
        int version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,

        @Schema(
                description =
                        "The intention of an earlier year that it was revived from, where the caller may see that.")
        @Nullable
        RevivalRef revivedFrom,

        @Schema(description = "Intentions of later years that were revived from it, of those that the caller may see.")
        List<RevivalRef> revivals,

        @Schema(
                description =
                        "Organizations that are invited and have not answered; they are no partners yet. For its own people and departments.")
        List<OrganizationRef> invited,

        @Schema(description = "The partner that the lead is offered to. For its own people and departments.") @Nullable
        UUID leadOfferedToId,

        @Schema(description = "What it needs and offers, in terms that are compared with those of others.")
        List<TermView> terms) {

    /** @param seen which intentions {@code r} the caller may see; it stands there twice */
    static String columns(String seen) {
        return COLUMNS
                + REVIVALS.formatted("r.id = i.revived_from_id", seen)
                + REVIVALS.formatted("r.revived_from_id = i.id", seen)
                + INVITED
                + ", " + TermView.PACKED;
    }

    private static final String REVIVALS =
            ", array(select " + RevivalRef.packed("r") + " from intention r where %s and %s order by r.year, r.id)";

    /** What is not theirs to know, PostgreSQL keeps back. */
    private static final String INVITED = ", array(select " + OrganizationRef.packed("vo")
            + " from intention_invitation v join organization vo on vo.id = v.organization_id"
            + " where v.intention_id = i.id and v.status = 'INVITED' order by vo.id),"
            + " case when i.lead_offered_to_id is not null and intention_within_reach(i.id) then i.lead_offered_to_id end";

    private static final String COLUMNS =
            "i.id, i.title, i.summary, i.status, i.status_reason, i.category, i.year, o.id, o.name, o.kind, o.type, array(select "
                    + OrganizationRef.packed("po")
                    + " from intention_partner p join organization po on po.id = p.organization_id where p.intention_id = i.id order by po.id),"
                    + " c.id, c.title, d.code, d.name, d.full_name, array(select " + DivisionRef.packed("td")
                    + " from intention_target t join division td on td.code = t.division_code where t.intention_id = i.id order by td.code),"
                    + " i.offer, i.need, i.planned_from, i.planned_until, i.budget, i.expected_beneficiaries, i.beneficiary_unit, i.public,"
                    + " i.kept_back, i.kept_back_reason, i.submitted_at, i.decided_at, i.sample, i.version, i.created_at, i.updated_at";

    static IntentionView from(Row row) {
        return new IntentionView(
                row.uuid(),
                row.text(),
                row.textOrNull(),
                row.constant(IntentionStatus.class),
                row.textOrNull(),
                row.constantOrNull(Category.class),
                row.integer(),
                OrganizationRef.from(row),
                OrganizationRef.list(row),
                CallRef.orNull(row),
                DivisionRef.from(row),
                DivisionRef.list(row),
                row.textOrNull(),
                row.textOrNull(),
                row.dateOrNull(),
                row.dateOrNull(),
                row.decimalOrNull(),
                Money.CURRENCY,
                row.numberOrNull(),
                row.constantOrNull(BeneficiaryUnit.class),
                row.flag(),
                row.flag(),
                row.textOrNull(),
                row.timeOrNull(),
                row.timeOrNull(),
                row.flag(),
                row.integer(),
                row.time(),
                row.time(),
                RevivalRef.list(row).stream().findFirst().orElse(null),
                RevivalRef.list(row),
                OrganizationRef.list(row),
                row.uuidOrNull(),
                TermView.list(row));
    }

    /** The lead and the partners, and who is asked to be one; the department of the origin. */
    @JsonIgnore
    public Scope scope() {
        return scope(Stream.concat(Stream.of(lead), Stream.concat(partners.stream(), invited.stream())));
    }

    /** Without those who have not answered yet. */
    @JsonIgnore
    public Scope ownersScope() {
        return scope(Stream.concat(Stream.of(lead), partners.stream()));
    }

    /** Who may step back: all but the lead. */
    @JsonIgnore
    Scope othersScope() {
        return Scope.of(
                Stream.concat(partners.stream(), invited.stream())
                        .map(OrganizationRef::id)
                        .toList(),
                null);
    }

    /** Only who is asked to take part. */
    @JsonIgnore
    Scope invitedScope() {
        return Scope.of(invited.stream().map(OrganizationRef::id).toList(), null);
    }

    private Scope scope(Stream<OrganizationRef> organizations) {
        return Scope.of(organizations.map(OrganizationRef::id).toList(), submittedAt == null ? null : origin.code());
    }
}
