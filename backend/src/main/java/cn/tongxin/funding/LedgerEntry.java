package cn.tongxin.funding;

import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What the records of both books have in common. Written once; the database refuses to change a row. */
@MappedSuperclass
@NullUnmarked
@SuppressWarnings("unused") // every column has its field, checked against the schema; reading is by SQL
public abstract class LedgerEntry {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID projectId;
    private LocalDate onDate;
    private @Nullable String divisionCode;
    private @Nullable String evidence;
    private @Nullable UUID reversesId;
    private @Nullable String reason;
    private @Nullable UUID reportedBy;
    private boolean sample;

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant updatedAt = createdAt;

    protected LedgerEntry() {}

    protected LedgerEntry(LedgerReport report) {
        projectId = report.projectId();
        onDate = report.onDate();
        divisionCode = report.divisionCode();
        evidence = report.evidence();
        reportedBy = report.reportedBy();
        sample = report.sample();
    }

    /** A reversal carries where and when of what it reverses, so that both fall out of every sum together. */
    protected LedgerEntry(LedgerEntry reversed, String reason, @Nullable UUID reportedBy) {
        if (reversed.reversesId != null) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        projectId = reversed.projectId;
        onDate = reversed.onDate;
        divisionCode = reversed.divisionCode;
        evidence = reversed.evidence;
        reversesId = reversed.id;
        this.reason = reason;
        this.reportedBy = reportedBy;
        sample = reversed.sample;
    }

    public UUID id() {
        return id;
    }

    public UUID projectId() {
        return projectId;
    }

    public @Nullable String divisionCode() {
        return divisionCode;
    }

    public @Nullable String reason() {
        return reason;
    }

    public boolean sample() {
        return sample;
    }

    public int version() {
        return version;
    }

    /** What the journal keeps of it, under the names of the contract. */
    public Map<String, @Nullable Object> state() {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("projectId", projectId);
        state.put("onDate", onDate);
        state.put("divisionCode", divisionCode);
        state.put("evidence", evidence);
        state.put("reversesId", reversesId);
        return state;
    }
}
