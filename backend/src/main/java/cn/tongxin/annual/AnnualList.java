package cn.tongxin.annual;

import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What was accepted of a zone and year, in order. One for each zone and year; frozen once and for all. */
@Entity
@NullUnmarked
class AnnualList {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private String zoneCode;

    @Column(updatable = false)
    private int year;

    @Column(updatable = false)
    private UUID callId;

    private String title;

    @Enumerated(EnumType.STRING)
    private AnnualListStatus status = AnnualListStatus.DRAFT;

    private @Nullable String content;
    private @Nullable String hash;
    private @Nullable Instant frozenAt;
    private @Nullable UUID frozenBy;

    @Column(updatable = false)
    private boolean sample;

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant updatedAt = Instant.now();

    protected AnnualList() {}

    static AnnualList drawnUp(String zoneCode, int year, UUID callId, String title, boolean sample) {
        AnnualList list = new AnnualList();
        list.zoneCode = zoneCode;
        list.year = year;
        list.callId = callId;
        list.title = title;
        list.sample = sample;
        return list;
    }

    /** @throws ProblemException STATE_CONFLICT once frozen */
    void order(String newTitle) {
        requireDraft();
        title = newTitle;
    }

    /** @param canonical all that it says, whose SHA-256 is the hash */
    void freeze(String canonical, String sha256, Instant at, @Nullable UUID accountId) {
        requireDraft();
        status = AnnualListStatus.FROZEN;
        content = canonical;
        hash = sha256;
        frozenAt = at;
        frozenBy = accountId;
    }

    void requireDraft() {
        if (status != AnnualListStatus.DRAFT) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        updatedAt = Instant.now();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID callId() {
        return callId;
    }

    boolean sample() {
        return sample;
    }

    boolean frozen() {
        return status == AnnualListStatus.FROZEN;
    }

    /** What the journal keeps of it, under the names of the contract. */
    Map<String, @Nullable Object> state() {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("title", title);
        state.put("status", status);
        state.put("zoneCode", zoneCode);
        state.put("year", year);
        state.put("callId", callId);
        state.put("hash", hash);
        return state;
    }
}
