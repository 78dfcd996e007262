package cn.tongxin.signing;

import cn.tongxin.document.DatePrecision;
import cn.tongxin.identity.Scope;
import cn.tongxin.problem.Money;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.search.SearchText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
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
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

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
    private List<String> fields = List.of();
    private @Nullable BigDecimal committedAmount;
    private @Nullable LocalDate termFrom;
    private @Nullable LocalDate termUntil;
    private @Nullable String textHash;
    private @Nullable Instant effectiveAt;

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
        signing.title = request.title();
        signing.summary = request.summary();
        signing.zoneCode = request.zoneCode();
        signing.divisionCode = divisionCode;
        signing.eventId = request.eventId();
        signing.intentionId = request.intentionId();
        signing.signOn(request.signedOn());
        signing.fields = request.fieldNames();
        signing.committedAmount = request.committedAmount() == null ? null : new BigDecimal(request.committedAmount());
        signing.termFrom = request.termFrom();
        signing.termUntil = request.termUntil();
        signing.textHash = request.textHash();
        signing.sample = sample;
        signing.searchText = SearchText.of(request.title()).value();
        for (ProposeSigningRequest.Party party : request.parties()) {
            signing.parties.add(new SigningParty(party.organizationId(), signing.parties.size() + 1, party.role()));
        }
        return signing;
    }

    /**
     * Confirms for one party. Twice, at once or after a lost reply, is one confirmation.
     *
     * @return whether anything changed
     */
    boolean confirm(SigningParty party, @Nullable UUID accountId) {
        if (party.confirmed()) {
            return false;
        }
        if (status != SigningStatus.PROPOSED) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        updatedAt = Instant.now();
        party.confirm(accountId, updatedAt);
        if (parties.stream().allMatch(SigningParty::confirmed)) {
            status = SigningStatus.EFFECTIVE;
            effectiveAt = updatedAt;
            if (signedOn == null) {
                signOn(LocalDate.ofInstant(updatedAt, CHINA));
            }
        }
        return true;
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
        state.put("intentionId", intentionId);
        state.put("eventId", eventId);
        state.put(
                "committedAmount",
                committedAmount == null
                        ? null
                        : committedAmount.setScale(Money.FEN_DIGITS).toPlainString());
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
