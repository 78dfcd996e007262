package cn.tongxin.project;

import cn.tongxin.document.DatePrecision;
import cn.tongxin.identity.Scope;
import cn.tongxin.problem.ErrorCode;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What is carried out. Its ledger is kept apart and only ever grows. */
@Entity
@NullUnmarked
@SuppressWarnings("unused") // every column has its field, checked against the schema; reading is by SQL
class Project {

    private static final List<String> PLACES_DERIVED = List.of("places");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String name;
    private @Nullable String summary;

    @Enumerated(EnumType.STRING)
    private ProjectStatus status;

    @Enumerated(EnumType.STRING)
    private ProjectNature nature;

    private @Nullable String field;
    private @Nullable Integer year;

    private @Nullable UUID signingId;

    @Column(updatable = false)
    private @Nullable UUID intentionId;

    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private DatePrecision datePrecision = DatePrecision.UNKNOWN;

    private boolean placesComplete;
    private List<String> inferred = List.of();
    private @Nullable String note;
    private @Nullable Integer progress;
    private @Nullable LocalDate reportedOn;
    private @Nullable String endReason;

    @Column(updatable = false)
    private @Nullable LocalDate expectedFrom;

    @Column(updatable = false)
    private boolean sample;

    private String searchText;

    @ElementCollection
    @CollectionTable(name = "project_organization", joinColumns = @JoinColumn(name = "project_id"))
    private List<ProjectParticipation> organizations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_place", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "division_code")
    private Set<String> placeCodes = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "project_zone", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "zone_code")
    private Set<String> zoneCodes = new LinkedHashSet<>();

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant updatedAt = Instant.now();

    protected Project() {}

    /** A project of a signing that took effect; planned until the day on which it starts. */
    static Project begin(ProjectStart start, LocalDate today) {
        Project project = new Project();
        project.signingId = start.signingId();
        project.intentionId = start.intentionId();
        project.name = start.name();
        project.summary = start.summary();
        project.field = start.field();
        project.nature = ProjectNature.COOPERATION;
        project.status = start.startedOn().isAfter(today) ? ProjectStatus.PLANNED : ProjectStatus.UNDERWAY;
        project.startedOn = start.startedOn();
        project.datePrecision = DatePrecision.DAY;
        project.year = start.startedOn().getYear();
        project.placeCodes.addAll(start.placeCodes());
        project.placesComplete = !start.placeCodes().isEmpty();
        project.inferred = start.placeCodes().isEmpty() ? List.of() : PLACES_DERIVED;
        project.zoneCodes.addAll(start.zoneCodes());
        for (UUID organizationId : start.organizationIds()) {
            ProjectRole role = project.organizations.isEmpty() ? ProjectRole.LEAD : ProjectRole.PARTNER;
            project.organizations.add(new ProjectParticipation(organizationId, role));
        }
        project.expectedFrom = start.startedOn().isAfter(today) ? start.startedOn() : today;
        project.sample = start.sample();
        project.searchText = SearchText.of(
                        project.name, project.field == null ? List.of() : List.of(project.field), List.of())
                .value();
        return project;
    }

    /** The signing that it began with was voided; another has taken its place. */
    void goOnUnder(UUID signing) {
        signingId = signing;
        updatedAt = Instant.now();
    }

    /**
     * How far it has come; less than before where something has come undone. A report of an earlier day than the last is kept, and says
     * nothing of how far it is now. What was planned is underway with the first.
     */
    void report(LocalDate day, int percent) {
        requireGoing();
        status = ProjectStatus.UNDERWAY;
        if (reportedOn == null || !day.isBefore(reportedOn)) {
            reportedOn = day;
            progress = percent;
        }
        updatedAt = Instant.now();
    }

    /** Something about its milestones has changed. */
    void plan() {
        requireGoing();
        updatedAt = Instant.now();
    }

    void complete(LocalDate day, String reason) {
        if (status != ProjectStatus.UNDERWAY) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        if (startedOn != null && day.isBefore(startedOn)) {
            throw ProblemException.rule("/endedOn", ErrorCode.WRONG_ORDER, startedOn);
        }
        end(ProjectStatus.COMPLETED, day, reason);
    }

    /** Also before the day on which it was to start. */
    void terminate(LocalDate day, String reason) {
        requireGoing();
        end(ProjectStatus.TERMINATED, day, reason);
    }

    private void end(ProjectStatus how, LocalDate day, String reason) {
        status = how;
        endedOn = day;
        endReason = reason;
        updatedAt = Instant.now();
    }

    private void requireGoing() {
        if (!status.goesOn()) {
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

    Scope scope() {
        return Scope.of(organizationIds(), placeCodes.stream().findFirst().orElse(null));
    }

    private List<UUID> organizationIds() {
        return organizations.stream().map(ProjectParticipation::organizationId).toList();
    }

    /** What the journal keeps of it, under the names of the contract. */
    Map<String, @Nullable Object> state() {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("name", name);
        state.put("status", status);
        state.put("nature", nature);
        state.put("field", field);
        state.put("year", year);
        state.put("startedOn", startedOn);
        state.put("endedOn", endedOn);
        state.put("progress", progress);
        state.put("reportedOn", reportedOn);
        state.put("placeCodes", List.copyOf(placeCodes));
        state.put("placesComplete", placesComplete);
        state.put("zoneCodes", List.copyOf(zoneCodes));
        state.put("organizationIds", organizationIds());
        state.put("signingId", signingId);
        state.put("intentionId", intentionId);
        return state;
    }
}
