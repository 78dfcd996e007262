package cn.tongxin.intention;

import cn.tongxin.call.Category;
import cn.tongxin.identity.Scope;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.Money;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.problem.Violation;
import cn.tongxin.search.SearchText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A project intention. Changes state only by a step of {@link IntentionStep}. */
@Entity
@NullUnmarked
class Intention {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String title;
    private @Nullable String summary;

    @Enumerated(EnumType.STRING)
    private IntentionStatus status = IntentionStatus.DRAFT;

    private @Nullable String statusReason;
    private int year;

    @Enumerated(EnumType.STRING)
    private @Nullable Category category;

    @Embedded
    private Owners owners;

    @Column(updatable = false)
    private @Nullable UUID revivedFromId;

    private @Nullable UUID callId;
    private String originDivisionCode;
    private @Nullable String offer;
    private @Nullable String need;
    private @Nullable LocalDate plannedFrom;
    private @Nullable LocalDate plannedUntil;
    private @Nullable BigDecimal budget;
    private @Nullable Long expectedBeneficiaries;

    @Enumerated(EnumType.STRING)
    private @Nullable BeneficiaryUnit beneficiaryUnit;

    private boolean keptBack;
    private @Nullable String keptBackReason;
    private @Nullable Instant submittedAt;
    private @Nullable Instant decidedAt;

    @Column(updatable = false)
    private boolean sample;

    private String searchText;

    @ElementCollection
    @CollectionTable(name = "intention_target", joinColumns = @JoinColumn(name = "intention_id"))
    @Column(name = "division_code")
    private Set<String> targetDivisionCodes = new LinkedHashSet<>();

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant updatedAt = Instant.now();

    protected Intention() {}

    /** A new draft of the lead organization; the origin is where the lead is registered. */
    static Intention draft(UUID leadId, String originDivisionCode, boolean sample, IntentionContentRequest content) {
        Intention intention = new Intention();
        intention.owners = Owners.ledBy(leadId);
        intention.originDivisionCode = originDivisionCode;
        intention.sample = sample;
        intention.write(content);
        return intention;
    }

    /** A new draft for a later year. @throws ProblemException STATE_CONFLICT of a draft */
    Intention revive(String newOrigin, boolean asSample, IntentionContentRequest content) {
        require(IntentionStep.REVIVE);
        Intention revival = draft(owners.leadId(), newOrigin, sample || asSample, content);
        revival.revivedFromId = id;
        return revival;
    }

    /** Replaces what the owner wrote. @throws ProblemException STATE_CONFLICT unless a draft or returned */
    void edit(IntentionContentRequest content) {
        step(IntentionStep.EDIT);
        write(content);
    }

    /**
     * Hands it to the department.
     *
     * @param further gaps that the call finds, which it answers
     * @throws ProblemException RULE_VIOLATED naming each gap
     */
    void submit(List<Violation> further) {
        List<Violation> gaps = gaps();
        gaps.addAll(further);
        if (!gaps.isEmpty()) {
            throw ProblemException.of(ProblemType.RULE_VIOLATED, gaps);
        }
        step(IntentionStep.SUBMIT);
        submittedAt = updatedAt;
        statusReason = null;
    }

    /** Accepts it, gives it back, refuses or withdraws it; all but accepting with the reason that the other side reads. */
    void decide(IntentionStep step, @Nullable String reason) {
        step(step);
        if (step != IntentionStep.WITHDRAW) {
            decidedAt = updatedAt;
        }
        statusReason = reason;
    }

    /** Changes whose it is: a partner joins or leaves, the lead passes on. */
    void share(IntentionStep step, Consumer<Owners> act) {
        step(step);
        act.accept(owners);
    }

    /** Takes what an accepted amendment says. */
    void amend(IntentionPlan amended) {
        step(IntentionStep.DECIDE_AMENDMENT);
        write(amended);
    }

    /** A match of it was agreed, or a signing took effect. */
    void follow(IntentionStep step) {
        step(step);
    }

    private void step(IntentionStep step) {
        require(step);
        if (step.to() != null) {
            status = step.to();
        }
        updatedAt = Instant.now();
    }

    /** @throws ProblemException STATE_CONFLICT where the step is not allowed as it stands */
    void require(IntentionStep step) {
        if (!step.allowedFrom(status)) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
    }

    private void write(IntentionContentRequest content) {
        year = content.year();
        category = content.category();
        callId = content.callId();
        owners.keepOnly(content.partners());
        write(content.plan());
    }

    private void write(IntentionPlan plan) {
        title = plan.title();
        summary = plan.summary();
        offer = plan.offer();
        need = plan.need();
        plannedFrom = plan.plannedFrom();
        plannedUntil = plan.plannedUntil();
        budget = plan.budget() == null ? null : new BigDecimal(plan.budget());
        expectedBeneficiaries = plan.expectedBeneficiaries();
        beneficiaryUnit = plan.beneficiaryUnit();
        targetDivisionCodes.retainAll(plan.targetDivisionCodes());
        targetDivisionCodes.addAll(plan.targetDivisionCodes());
        searchText = SearchText.of(title).value();
    }

    private List<Violation> gaps() {
        List<Violation> gaps = plan().gaps();
        if (category == null) {
            gaps.addFirst(Violation.of("/category", ErrorCode.REQUIRED));
        }
        return gaps;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    /** What it says, as far as an amendment may change it. */
    IntentionPlan plan() {
        return new IntentionPlan(
                title,
                summary,
                offer,
                need,
                plannedFrom,
                plannedUntil,
                budget == null ? null : budget.setScale(Money.FEN_DIGITS).toPlainString(),
                expectedBeneficiaries,
                beneficiaryUnit,
                List.copyOf(targetDivisionCodes));
    }

    boolean everSubmitted() {
        return submittedAt != null;
    }

    @Nullable
    UUID callId() {
        return callId;
    }

    String originDivisionCode() {
        return originDivisionCode;
    }

    @Nullable
    Category category() {
        return category;
    }

    int year() {
        return year;
    }

    IntentionStatus status() {
        return status;
    }

    boolean sample() {
        return sample;
    }

    boolean visible() {
        return !keptBack
                && status.ordinal() >= IntentionStatus.ACCEPTED.ordinal()
                && status != IntentionStatus.WITHDRAWN;
    }

    Owners owners() {
        return owners;
    }

    /** The lead and the partners; the department of the origin. */
    Scope scope() {
        return owners.scope(originDivisionCode);
    }

    /** Only the lead writes. */
    Scope ownerScope() {
        return Scope.of(owners.leadId(), originDivisionCode);
    }

    /** What the journal keeps of it. */
    IntentionState state() {
        return new IntentionState(
                plan(),
                status,
                year,
                category,
                originDivisionCode,
                owners.leadId(),
                owners.partnerIds(),
                callId,
                revivedFromId,
                keptBack);
    }
}
