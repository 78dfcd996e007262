package cn.tongxin.event;

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

/** A meeting. Its dates are as exact as {@link DatePrecision} says; {@code inferred} names the fields that no document states. */
@Entity
@NullUnmarked
@SuppressWarnings("unused") // every column has its field, checked against the schema; reading is by SQL
class Event {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private @Nullable String series;
    private @Nullable Integer edition;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private DatePrecision datePrecision;

    private @Nullable String place;
    private @Nullable String divisionCode;
    private @Nullable String zoneCode;
    private @Nullable String theme;
    private @Nullable String description;
    private boolean recurring;
    private List<String> inferred = List.of();
    private boolean sample;
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "event_organization", joinColumns = @JoinColumn(name = "event_id"))
    private Set<EventParticipation> organizations = new LinkedHashSet<>();

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant updatedAt = Instant.now();

    protected Event() {}
}
