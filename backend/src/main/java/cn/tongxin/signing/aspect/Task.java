package cn.tongxin.signing.aspect;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Something that a party answers for, until a day; it has come as far as was reported last. */
@Entity
@Table(name = "signing_task")
@NullUnmarked
@SuppressWarnings("unused") // what is written here is read by SQL
class Task {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private UUID signingId;

    @Column(updatable = false)
    private UUID aspectId;

    private UUID partyId;
    private int ordinal;
    private String title;
    private LocalDate dueOn;
    private int progress;
    private @Nullable Instant reportedAt;

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    protected Task() {}

    Task(UUID signingId, UUID aspectId, int ordinal, TaskRequest request) {
        this.signingId = signingId;
        this.aspectId = aspectId;
        this.ordinal = ordinal;
        this.partyId = request.partyId();
        this.title = request.title();
        this.dueOn = request.dueOn();
    }

    /** @param percent 0 to 100; less than before where something has come undone */
    void report(int percent) {
        progress = percent;
        reportedAt = Instant.now();
    }

    UUID id() {
        return id;
    }

    UUID signingId() {
        return signingId;
    }

    UUID partyId() {
        return partyId;
    }

    int version() {
        return version;
    }

    /** What the journal keeps of it; not what is written with a report, which may name people. */
    Map<String, @Nullable Object> state() {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("signingId", signingId);
        state.put("aspectId", aspectId);
        state.put("partyId", partyId);
        state.put("title", title);
        state.put("dueOn", dueOn);
        state.put("progress", progress);
        return state;
    }
}
