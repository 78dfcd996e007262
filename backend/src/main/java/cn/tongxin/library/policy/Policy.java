package cn.tongxin.library.policy;

import cn.tongxin.document.DatePrecision;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An instrument of policy. {@code measureCount} is what a document states; fewer of its measures may be known. */
@Entity
@NullUnmarked
@SuppressWarnings("unused") // every column has its field, checked against the schema; reading is by SQL
class Policy {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private PolicyKind kind;

    private @Nullable LocalDate issuedOn;

    @Enumerated(EnumType.STRING)
    private DatePrecision datePrecision;

    private @Nullable String issuersAsPrinted;
    private @Nullable String zoneCode;
    private @Nullable String divisionCode;
    private @Nullable String description;
    private @Nullable Integer measureCount;
    private List<String> inferred = List.of();
    private boolean sample;
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "policy_issuer", joinColumns = @JoinColumn(name = "policy_id"))
    @Column(name = "organization_id")
    private Set<UUID> issuerIds = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "policy_measure", joinColumns = @JoinColumn(name = "policy_id"))
    private Set<PolicyMeasure> measures = new LinkedHashSet<>();

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant updatedAt = Instant.now();

    protected Policy() {}
}
