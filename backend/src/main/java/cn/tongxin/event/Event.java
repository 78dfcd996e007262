package cn.tongxin.event;

import cn.tongxin.document.DatePrecision;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
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
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A meeting. Its dates are as exact as {@link DatePrecision} says; {@code inferred} names the fields that no document states. What
 * is run here is written, announced, and held or cancelled; what documents alone tell of stays as they tell it.
 */
@Entity
@NullUnmarked
@SuppressWarnings("unused") // every column has its field, checked against the schema; reading is by SQL
class Event {

    /** Days are days in China. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Enumerated(EnumType.STRING)
    private EventStatus status = EventStatus.DRAFT;

    private @Nullable String statusReason;
    private @Nullable String series;
    private @Nullable Integer edition;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private DatePrecision datePrecision = DatePrecision.DAY;

    private @Nullable String place;
    private @Nullable String divisionCode;
    private @Nullable String zoneCode;
    private @Nullable String theme;
    private @Nullable String description;
    private @Nullable LocalDate registrationOpensOn;
    private @Nullable LocalDate registrationClosesOn;
    private boolean recurring;
    private List<String> inferred = List.of();

    @Column(updatable = false)
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

    static Event draft(EventContentRequest content, boolean sample) {
        Event event = new Event();
        event.sample = sample;
        event.write(content);
        return event;
    }

    /** Replaces what was written. @throws ProblemException STATE_CONFLICT once it was held or cancelled, or is not run here */
    void edit(EventContentRequest content) {
        step(EventStep.EDIT);
        write(content);
    }

    void announce() {
        step(EventStep.ANNOUNCE);
        status = EventStatus.ANNOUNCED;
    }

    /** @throws ProblemException STATE_CONFLICT before its first day */
    void conclude() {
        step(EventStep.CONCLUDE);
        if (LocalDate.now(CHINA).isBefore(startsOn)) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT, "event-not-begun", startsOn);
        }
        status = EventStatus.HELD;
    }

    void cancel(String reason) {
        step(EventStep.CANCEL);
        status = EventStatus.CANCELLED;
        statusReason = reason;
    }

    private void step(EventStep step) {
        if (!step.allowedFrom(status)) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        updatedAt = Instant.now();
    }

    private void write(EventContentRequest content) {
        name = content.name();
        kind = content.kind();
        series = content.series();
        edition = content.edition();
        startsOn = content.startsOn();
        endsOn = content.endsOn();
        place = content.place();
        divisionCode = content.divisionCode();
        zoneCode = content.zoneCode();
        theme = content.theme();
        description = content.description();
        registrationOpensOn = content.registrationOpensOn();
        registrationClosesOn = content.registrationClosesOn();
        searchText = SearchText.of(name, Arrays.asList(series, theme, place), List.of())
                .value();
    }

    boolean visible() {
        return status != EventStatus.DRAFT;
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

    /** What the journal keeps of its own row, under the names of the contract. */
    Map<String, @Nullable Object> state() {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("name", name);
        state.put("kind", kind);
        state.put("status", status);
        state.put("series", series);
        state.put("edition", edition);
        state.put("startsOn", startsOn);
        state.put("endsOn", endsOn);
        state.put("place", place);
        state.put("divisionCode", divisionCode);
        state.put("zoneCode", zoneCode);
        state.put("theme", theme);
        state.put("description", description);
        state.put("registrationOpensOn", registrationOpensOn);
        state.put("registrationClosesOn", registrationClosesOn);
        return state;
    }
}
