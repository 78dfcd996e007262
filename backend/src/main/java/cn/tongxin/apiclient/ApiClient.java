package cn.tongxin.apiclient;

import cn.tongxin.identity.Scope;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.search.SearchText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A department's system that calls by itself. Revoked, it stays on record and may nothing any more. */
@Entity
@NullUnmarked
class ApiClient {

    private static final int MOST_LIVE_KEYS = 10;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String name;
    private String searchText;
    private String purpose;
    private List<String> scopes = List.of();

    @ElementCollection
    @CollectionTable(name = "api_client_division", joinColumns = @JoinColumn(name = "client_id"))
    @Column(name = "division_code")
    private Set<String> divisionCodes = new TreeSet<>();

    private @Nullable UUID organizationId;
    private @Nullable UUID contactId;
    private List<String> addresses = List.of();
    private int requestsPerMinute;
    private int requestsPerDay;
    private LocalDate expiresOn;
    private @Nullable Instant revokedAt;
    private @Nullable String revokedBecause;

    @Column(updatable = false)
    private boolean sample;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "client_id", nullable = false, updatable = false)
    @OrderBy("createdAt")
    private List<ClientKey> keys = new ArrayList<>();

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant updatedAt = Instant.now();

    protected ApiClient() {}

    /** @param request checked, with a contact and numbers of its own */
    static ApiClient registered(ApiClientRequest request, boolean sample) {
        ApiClient client = new ApiClient();
        client.sample = sample;
        client.write(request);
        return client;
    }

    /** Replaces what is said of it. @throws ProblemException STATE_CONFLICT when it is revoked */
    void change(ApiClientRequest request) {
        requireNotRevoked();
        write(request);
        updatedAt = Instant.now();
    }

    private void write(ApiClientRequest request) {
        name = request.name();
        searchText = SearchText.of(name).value();
        purpose = request.purpose();
        scopes = request.scopes().stream().map(Enum::name).sorted().toList();
        divisionCodes.retainAll(request.divisionCodes());
        divisionCodes.addAll(request.divisionCodes());
        organizationId = request.organizationId();
        contactId = request.contactId();
        addresses = request.addresses();
        requestsPerMinute = request.requestsPerMinute();
        requestsPerDay = request.requestsPerDay();
        expiresOn = request.expiresOn();
    }

    /**
     * A further key beside those that there are.
     *
     * @param lastDay on which it is good; the client's own last day when null
     * @throws ProblemException STATE_CONFLICT when it is revoked or expired; RULE_VIOLATED when it has ten, or a day does not fit
     */
    ClientKey issue(KeyKind kind, Secret secret, @Nullable LocalDate lastDay) {
        requireNotRevoked();
        LocalDate today = ChinaTime.today();
        if (expiresOn.isBefore(today)) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        Instant now = Instant.now();
        if (keys.stream().filter(key -> key.live(now)).count() >= MOST_LIVE_KEYS) {
            throw ProblemException.rule("", ErrorCode.TOO_MANY, 0, MOST_LIVE_KEYS);
        }
        LocalDate last = lastDay == null ? expiresOn : lastDay;
        if (last.isBefore(today) || last.isAfter(expiresOn)) {
            throw ProblemException.rule("/expiresOn", ErrorCode.OUT_OF_RANGE, today, expiresOn);
        }
        ClientKey key = new ClientKey(kind, secret, ChinaTime.endOf(last));
        keys.add(key);
        updatedAt = now;
        return key;
    }

    /**
     * A key in the place of another, which stays good for the overlap.
     *
     * @throws ProblemException NOT_FOUND; STATE_CONFLICT when that one has ended or has been replaced already
     */
    ClientKey rotate(UUID keyId, Secret secret, Duration overlap, @Nullable LocalDate lastDay) {
        ClientKey old = live(keyId);
        if (old.replaced()) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        ClientKey fresh = issue(old.kind(), secret, lastDay);
        old.giveWay(fresh, Instant.now().plus(overlap));
        return fresh;
    }

    /** Ends a key at once. @throws ProblemException NOT_FOUND; STATE_CONFLICT when it has ended already */
    ClientKey revoke(UUID keyId, String reason) {
        ClientKey key = live(keyId);
        updatedAt = Instant.now();
        key.revoke(reason, updatedAt);
        return key;
    }

    /** Ends the system and all its keys. @throws ProblemException STATE_CONFLICT when it is revoked already */
    void revoke(String reason) {
        requireNotRevoked();
        updatedAt = Instant.now();
        revokedAt = updatedAt;
        revokedBecause = reason;
        keys.stream().filter(key -> key.live(updatedAt)).forEach(key -> key.revoke(reason, updatedAt));
    }

    private ClientKey live(UUID keyId) {
        ClientKey key = key(keyId);
        if (!key.live(Instant.now())) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        return key;
    }

    KeyKind kindOf(UUID keyId) {
        return key(keyId).kind();
    }

    private ClientKey key(UUID keyId) {
        return keys.stream().filter(k -> keyId.equals(k.id())).findFirst().orElseThrow(ProblemException::notFound);
    }

    private void requireNotRevoked() {
        if (revokedAt != null) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    boolean sample() {
        return sample;
    }

    Set<String> divisionCodes() {
        return divisionCodes;
    }

    /** Where the journal files it: the first of its divisions. Who may see or keep it is asked for each of them. */
    Scope scope() {
        return new Scope(
                organizationId == null ? List.of() : List.of(organizationId),
                divisionCodes.stream().sorted().findFirst().orElse(null));
    }

    /** What the journal keeps of it, under the names of the contract. */
    Map<String, @Nullable Object> state() {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("name", name);
        state.put("purpose", purpose);
        state.put("scopes", scopes);
        state.put("divisionCodes", divisionCodes.stream().sorted().toList());
        state.put("organizationId", organizationId);
        state.put("contactId", contactId);
        state.put("addresses", addresses);
        state.put("requestsPerMinute", requestsPerMinute);
        state.put("requestsPerDay", requestsPerDay);
        state.put("expiresOn", expiresOn);
        state.put("revokedAt", revokedAt);
        return state;
    }
}
