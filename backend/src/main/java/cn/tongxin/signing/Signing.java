package cn.tongxin.signing;

import cn.tongxin.document.DatePrecision;
import cn.tongxin.identity.Scope;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.search.SearchText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An instrument and its parties; takes effect when the last party has confirmed. */
@Entity
@NullUnmarked
class Signing {

    /** The day of a signing is the day in China. */
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private SigningKind kind;

    private String title;
    private @Nullable String summary;

    @Enumerated(EnumType.STRING)
    private SigningStatus status = SigningStatus.PROPOSED;

    @Enumerated(EnumType.STRING)
    private SigningBasis basis = SigningBasis.CONFIRMED;

    private @Nullable LocalDate signedOn;

    @Enumerated(EnumType.STRING)
    private DatePrecision datePrecision = DatePrecision.UNKNOWN;

    private @Nullable String zoneCode;
    private @Nullable String divisionCode;
    private @Nullable UUID eventId;
    private @Nullable UUID intentionId;
    private @Nullable UUID supersedesId;
    private @Nullable UUID parentId;

    @Enumerated(EnumType.STRING)
    private @Nullable SigningRelation relation;

    @Embedded
    private SigningTerms terms;

    private @Nullable LocalDate confirmUntil;
    private @Nullable Integer textNumber;
    private @Nullable String textHash;
    private @Nullable Instant effectiveAt;
    private @Nullable String voidReason;
    private @Nullable Instant voidedAt;
    private @Nullable UUID voidedBy;

    @Column(updatable = false)
    private boolean sample;

    private String searchText;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "signing_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<SigningParty> parties = new ArrayList<>();

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant updatedAt = Instant.now();

    protected Signing() {}

    /** @param divisionCode of the first party: its department looks after the signing */
    static Signing proposed(ProposeSigningRequest request, @Nullable String divisionCode, boolean sample) {
        Signing signing = new Signing();
        signing.kind = request.kind();
        signing.write(request.text(), 1);
        signing.summary = request.summary();
        signing.zoneCode = request.zoneCode();
        signing.divisionCode = divisionCode;
        signing.eventId = request.eventId();
        signing.intentionId = request.intentionId();
        signing.signOn(request.signedOn());
        signing.terms = new SigningTerms(request);
        signing.confirmUntil = request.confirmUntil();
        signing.supersedesId = request.supersedesId();
        if (request.parent() != null) {
            signing.parentId = request.parent().signingId();
            signing.relation = request.parent().relation();
        }
        signing.sample = sample;
        for (ProposeSigningRequest.Party party : request.parties()) {
            signing.parties.add(new SigningParty(party.organizationId(), signing.parties.size() + 1, party.role()));
        }
        return signing;
    }

    /**
     * Whether this confirmation is still to be made. Twice, at once or after a lost reply, is one confirmation.
     *
     * @throws ProblemException RULE_VIOLATED where it names another text, STATE_CONFLICT where it comes too late
     */
    boolean awaits(SigningParty party, ConfirmRequest what) {
        if (!what.textNumber().equals(textNumber) || !what.textHash().equals(textHash)) {
            throw ProblemException.rule("/textHash", ErrorCode.OTHER_TEXT);
        }
        if (!party.confirmed()) {
            requireOpen();
        }
        return !party.confirmed();
    }

    /** Confirms for one party that it {@linkplain #awaits awaits}; the last confirmation makes the signing take effect. */
    void confirm(SigningParty party, Signatory signatory) {
        updatedAt = Instant.now();
        party.confirm(signatory, textNumber, textHash, updatedAt);
        if (parties.stream().allMatch(SigningParty::confirmed)) {
            status = SigningStatus.EFFECTIVE;
            effectiveAt = updatedAt;
            if (signedOn == null) {
                signOn(LocalDate.ofInstant(updatedAt, CHINA));
            }
        }
    }

    /**
     * A party does not sign: nobody does then. Twice is once.
     *
     * @return whether anything changed
     */
    boolean decline(SigningParty party, @Nullable UUID accountId, String reason) {
        if (party.declined()) {
            return false;
        }
        requireOpen();
        if (party.confirmed()) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        updatedAt = Instant.now();
        party.decline(accountId, reason, updatedAt);
        status = SigningStatus.DECLINED;
        return true;
    }

    /** Puts another text before the parties, while none has confirmed. */
    void revise(SigningText text) {
        requireOpen();
        if (parties.stream().anyMatch(SigningParty::confirmed)) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        write(text, textNumber + 1);
        updatedAt = Instant.now();
    }

    /** Ends it for good: a proposal is taken back, what is in force holds no longer. */
    void makeVoid(@Nullable UUID accountId, String reason) {
        if (status != SigningStatus.PROPOSED && !inForce()) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        status = SigningStatus.VOIDED;
        voidReason = reason;
        voidedBy = accountId;
        voidedAt = Instant.now();
        updatedAt = voidedAt;
    }

    private void requireOpen() {
        boolean late = confirmUntil != null && confirmUntil.isBefore(LocalDate.now(CHINA));
        if (status != SigningStatus.PROPOSED || late) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
    }

    private void write(SigningText text, int number) {
        title = text.title();
        searchText = SearchText.of(title).value();
        textNumber = number;
        textHash = text.hash();
    }

    private void signOn(@Nullable LocalDate day) {
        signedOn = day;
        datePrecision = day == null ? DatePrecision.UNKNOWN : DatePrecision.DAY;
    }

    Optional<SigningParty> party(UUID partyId) {
        return parties.stream().filter(p -> p.id().equals(partyId)).findFirst();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    boolean inForce() {
        return status == SigningStatus.EFFECTIVE;
    }

    /** Whether anybody may know of it. */
    boolean visible() {
        return effectiveAt != null || basis == SigningBasis.STATED;
    }

    int textNumber() {
        return textNumber;
    }

    String textHash() {
        return textHash;
    }

    @Nullable
    UUID supersedesId() {
        return supersedesId;
    }

    @Nullable
    UUID intentionId() {
        return intentionId;
    }

    boolean sample() {
        return sample;
    }

    Scope scope() {
        return Scope.of(parties.stream().map(SigningParty::organizationId).toList(), divisionCode);
    }

    /** The department's alone. */
    Scope departmentScope() {
        return Scope.of(List.of(), divisionCode);
    }

    /** What the journal keeps of it, under the names of the contract. */
    Map<String, @Nullable Object> state() {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("title", title);
        state.put("kind", kind);
        state.put("status", status);
        state.put("basis", basis);
        state.put("signedOn", signedOn);
        state.put("zoneCode", zoneCode);
        state.put("divisionCode", divisionCode);
        state.put("textNumber", textNumber);
        state.put("textHash", textHash);
        state.put("confirmUntil", confirmUntil);
        state.put("supersedesId", supersedesId);
        state.put("parentId", parentId);
        state.put("relation", relation);
        state.put("intentionId", intentionId);
        state.put("eventId", eventId);
        terms.tell(state);
        state.put(
                "organizationIds",
                parties.stream().map(SigningParty::organizationId).toList());
        state.put(
                "confirmedIds",
                parties.stream()
                        .filter(SigningParty::confirmed)
                        .map(SigningParty::organizationId)
                        .toList());
        return state;
    }
}
