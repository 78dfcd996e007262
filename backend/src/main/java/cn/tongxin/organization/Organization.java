package cn.tongxin.organization;

import cn.tongxin.identity.Scope;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A body on the register. It is never deleted: it changes its standing, or is merged into another. */
@Entity
@NullUnmarked
class Organization {

    /** What a member of the organization may change. */
    static final Set<String> PROFILE = Set.of("introduction", "offer", "need", "fields", "website");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private OrganizationKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable OrganizationType type;

    private String name;
    private @Nullable String shortName;
    private @Nullable String englishName;
    private @Nullable String creditCode;
    private @Nullable String otherScheme;
    private @Nullable String otherNumber;
    private @Nullable String divisionCode;
    private @Nullable UUID registeringAuthorityId;

    @Enumerated(EnumType.STRING)
    private OrganizationStatus status;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> traits = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> fields = new ArrayList<>();

    private @Nullable String introduction;
    private @Nullable String offer;
    private @Nullable String need;
    private @Nullable String website;
    private @Nullable LocalDate foundedOn;
    private boolean charity;
    private @Nullable LocalDate charitySince;
    private @Nullable LocalDate fundraisingFrom;
    private @Nullable LocalDate fundraisingUntil;
    private @Nullable String note;
    private @Nullable LocalDate verifiedOn;
    private @Nullable String verifiedBy;

    @Column(updatable = false)
    private @Nullable UUID mergedIntoId;

    @Column(updatable = false)
    private boolean sample;

    private String searchText;

    @ElementCollection
    @CollectionTable(name = "organization_former_name", joinColumns = @JoinColumn(name = "organization_id"))
    private Set<FormerName> formerNames = new LinkedHashSet<>();

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant updatedAt = createdAt;

    protected Organization() {}

    /** A new body on the register. */
    static Organization register(OrganizationRequest content, @Nullable CreditCode code, String by, boolean sample) {
        Organization organization = new Organization();
        organization.sample = sample;
        organization.write(content, code, by);
        return organization;
    }

    /**
     * Replaces what the register says of the body.
     *
     * @param by who compared the record with the register, when this change says that somebody did
     */
    void change(OrganizationRequest content, @Nullable CreditCode code, String by) {
        Map<String, @Nullable Object> before = state();
        write(content, code, by);
        if (!state().equals(before)) {
            updatedAt = Instant.now();
        }
    }

    private void write(OrganizationRequest content, @Nullable CreditCode code, String by) {
        kind = content.kind();
        type = content.type();
        name = content.name();
        shortName = content.shortName();
        englishName = content.englishName();
        creditCode = code == null ? null : code.value();
        otherScheme = content.otherScheme();
        otherNumber = content.otherNumber();
        divisionCode = content.divisionCode();
        registeringAuthorityId = content.registeringAuthorityId();
        status = content.status();
        traits = new ArrayList<>(content.traitList().stream().map(Enum::name).toList());
        fields = new ArrayList<>(content.fieldList());
        introduction = content.introduction();
        offer = content.offer();
        need = content.need();
        website = content.website();
        foundedOn = content.foundedOn();
        charity = content.charity();
        charitySince = content.charitySince();
        fundraisingFrom = content.fundraisingFrom();
        fundraisingUntil = content.fundraisingUntil();
        note = content.note();
        if (!Objects.equals(verifiedOn, content.verifiedOn())) {
            verifiedOn = content.verifiedOn();
            verifiedBy = verifiedOn == null ? null : by;
        }
        formerNames.retainAll(content.formerNameList());
        formerNames.addAll(content.formerNameList());
        searchText = searchText();
    }

    private String searchText() {
        List<@Nullable String> others = new ArrayList<>();
        others.add(shortName);
        formerNames.stream().map(FormerName::name).sorted().forEach(others::add);
        others.add(englishName);
        return SearchText.of(name, others, Arrays.asList(creditCode, otherNumber))
                .value();
    }

    /** Everything that the journal tells of it, under the names of the contract. */
    Map<String, @Nullable Object> state() {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("kind", kind);
        state.put("type", type);
        state.put("name", name);
        state.put("shortName", shortName);
        state.put("englishName", englishName);
        state.put("formerNames", List.copyOf(formerNames));
        state.put("creditCode", creditCode);
        state.put("otherScheme", otherScheme);
        state.put("otherNumber", otherNumber);
        state.put("divisionCode", divisionCode);
        state.put("registeringAuthorityId", registeringAuthorityId);
        state.put("status", status);
        state.put("traits", List.copyOf(traits));
        state.put("fields", List.copyOf(fields));
        state.put("introduction", introduction);
        state.put("offer", offer);
        state.put("need", need);
        state.put("website", website);
        state.put("foundedOn", foundedOn);
        state.put("charity", charity);
        state.put("charitySince", charitySince);
        state.put("fundraisingFrom", fundraisingFrom);
        state.put("fundraisingUntil", fundraisingUntil);
        state.put("note", note);
        state.put("verifiedOn", verifiedOn);
        state.put("verifiedBy", verifiedBy);
        state.put("mergedIntoId", mergedIntoId);
        return state;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    boolean merged() {
        return mergedIntoId != null;
    }

    boolean sample() {
        return sample;
    }

    String name() {
        return name;
    }

    /** The organization itself, and the department of the division where it is registered. */
    Scope scope() {
        return Scope.of(id, divisionCode);
    }
}
