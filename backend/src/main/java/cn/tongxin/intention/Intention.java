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
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    @Column(updatable = false)
    private UUID leadId;

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
    @CollectionTable(name = "intention_partner", joinColumns = @JoinColumn(name = "intention_id"))
    @Column(name = "organization_id")
    private Set<UUID> partnerIds = new LinkedHashSet<>();

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
        intention.leadId = leadId;
        intention.originDivisionCode = originDivisionCode;
        intention.sample = sample;
        intention.write(content);
        return intention;
    }

    /** A new draft for a later year. @throws ProblemException STATE_CONFLICT of a draft */
    Intention revive(String newOrigin, boolean asSample, IntentionContentRequest content) {
        if (!IntentionStep.REVIVE.allowedFrom(status)) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        Intention revival = draft(leadId, newOrigin, sample || asSample, content);
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

    void accept() {
        step(IntentionStep.ACCEPT);
        decidedAt = updatedAt;
        statusReason = null;
    }

    /** Gives it back, refuses or withdraws it, with the reason that the other side reads. */
    void close(IntentionStep step, @Nullable String reason) {
        step(step);
        if (step != IntentionStep.WITHDRAW) {
            decidedAt = updatedAt;
        }
        statusReason = reason;
    }

    /** A signing of it took effect. */
    void sign() {
        step(IntentionStep.SIGN);
    }

    private void step(IntentionStep step) {
        if (!step.allowedFrom(status)) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        if (step.to() != null) {
            status = step.to();
        }
        updatedAt = Instant.now();
    }

    private void write(IntentionContentRequest content) {
        title = content.title();
        summary = content.summary();
        year = content.year();
        category = content.category();
        callId = content.callId();
        offer = content.offer();
        need = content.need();
        plannedFrom = content.plannedFrom();
        plannedUntil = content.plannedUntil();
        budget = content.budget() == null ? null : new BigDecimal(content.budget());
        expectedBeneficiaries = content.expectedBeneficiaries();
        beneficiaryUnit = content.beneficiaryUnit();
        partnerIds.retainAll(content.partners());
        partnerIds.addAll(content.partners());
        targetDivisionCodes.retainAll(content.targets());
        targetDivisionCodes.addAll(content.targets());
        searchText = SearchText.of(title).value();
    }

    private List<Violation> gaps() {
        List<Violation> gaps = new ArrayList<>();
        requireValue(gaps, "/category", category);
        requireValue(gaps, "/summary", summary);
        requireValue(gaps, "/need", need);
        requireValue(gaps, "/offer", offer);
        requireValue(gaps, "/plannedFrom", plannedFrom);
        requireValue(gaps, "/plannedUntil", plannedUntil);
        requireValue(gaps, "/targetDivisionCodes", targetDivisionCodes.isEmpty() ? null : targetDivisionCodes);
        return gaps;
    }

    private static void requireValue(List<Violation> gaps, String pointer, @Nullable Object value) {
        if (value == null) {
            gaps.add(Violation.of(pointer, ErrorCode.REQUIRED));
        }
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
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

    UUID leadId() {
        return leadId;
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

    /** The lead and the partners; the department of the origin. */
    Scope scope() {
        List<UUID> organizations = new ArrayList<>(partnerIds);
        organizations.addFirst(leadId);
        return Scope.of(organizations, originDivisionCode);
    }

    /** Only the lead writes. */
    Scope ownerScope() {
        return Scope.of(leadId, originDivisionCode);
    }

    /** What the journal keeps of it. */
    IntentionState state() {
        return new IntentionState(
                title,
                status,
                year,
                category,
                originDivisionCode,
                List.copyOf(targetDivisionCodes),
                leadId,
                List.copyOf(partnerIds),
                callId,
                revivedFromId,
                budget == null ? null : budget.setScale(Money.FEN_DIGITS).toPlainString(),
                expectedBeneficiaries,
                beneficiaryUnit,
                keptBack);
    }
}
