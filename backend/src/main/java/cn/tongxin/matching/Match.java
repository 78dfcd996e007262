package cn.tongxin.matching;

import cn.tongxin.identity.Scope;
import cn.tongxin.intention.IntentionView;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An intention and an organization that may meet. There is one for each pair, which is taken up again rather than made anew. */
@Entity
@NullUnmarked
class Match {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private UUID intentionId;

    @Column(updatable = false)
    private UUID leadId;

    @Column(updatable = false)
    private UUID organizationId;

    @Column(updatable = false)
    private String divisionCode;

    @Enumerated(EnumType.STRING)
    private MatchStatus status = MatchStatus.PROPOSED;

    @Enumerated(EnumType.STRING)
    private MatchSide proposedBy;

    private @Nullable String reason;
    private Instant proposedAt;
    private @Nullable Instant answeredAt;
    private int messages;

    @Column(updatable = false)
    private boolean sample;

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant updatedAt = createdAt;

    protected Match() {}

    static Match proposed(IntentionView intention, UUID organizationId, MatchSide by, boolean sample) {
        Match match = new Match();
        match.intentionId = intention.id();
        match.leadId = intention.lead().id();
        match.organizationId = organizationId;
        match.divisionCode = intention.origin().code();
        match.proposedBy = by;
        match.proposedAt = match.createdAt;
        match.sample = sample || intention.sample();
        return match;
    }

    /**
     * A side says that it wants the match: takes up one that was ended, or answers the other side's wish. Twice is once.
     *
     * @return whether anything changed
     * @throws ProblemException STATE_CONFLICT where the other side has declined: it is theirs to come back
     */
    boolean want(MatchSide side) {
        return switch (status) {
            case AGREED -> false;
            case PROPOSED -> side != proposedBy && agree();
            case DECLINED -> {
                if (side == proposedBy) {
                    throw ProblemException.of(ProblemType.STATE_CONFLICT);
                }
                yield propose(side);
            }
            case WITHDRAWN -> propose(side);
        };
    }

    /** By the side that was asked. @throws ProblemException STATE_CONFLICT unless it is proposed */
    boolean agree() {
        requireProposed();
        status = MatchStatus.AGREED;
        answeredAt = touched();
        return true;
    }

    /** By the side that was asked, with the reason that the other reads. @throws ProblemException STATE_CONFLICT unless it is proposed */
    void decline(String why) {
        requireProposed();
        status = MatchStatus.DECLINED;
        answeredAt = touched();
        reason = why;
    }

    /** By the side that proposed it. @throws ProblemException STATE_CONFLICT unless it is proposed */
    void withdraw(String why) {
        requireProposed();
        status = MatchStatus.WITHDRAWN;
        touched();
        reason = why;
    }

    /** One side wrote to the other. @throws ProblemException STATE_CONFLICT of a match that was ended */
    void write() {
        if (status != MatchStatus.PROPOSED && status != MatchStatus.AGREED) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        messages++;
        touched();
    }

    private boolean propose(MatchSide side) {
        status = MatchStatus.PROPOSED;
        proposedBy = side;
        proposedAt = touched();
        answeredAt = null;
        reason = null;
        return true;
    }

    private Instant touched() {
        updatedAt = Instant.now();
        return updatedAt;
    }

    private void requireProposed() {
        if (status != MatchStatus.PROPOSED) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID intentionId() {
        return intentionId;
    }

    MatchStatus status() {
        return status;
    }

    MatchSide proposedBy() {
        return proposedBy;
    }

    boolean sample() {
        return sample;
    }

    UUID organizationOf(MatchSide side) {
        return side == MatchSide.LEAD ? leadId : organizationId;
    }

    /** Both sides, and the department of the intention. */
    Scope scope() {
        return Scope.of(List.of(leadId, organizationId), divisionCode);
    }

    /** What the journal tells of it. */
    Map<String, @Nullable Object> state() {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("intentionId", intentionId);
        state.put("leadId", leadId);
        state.put("organizationId", organizationId);
        state.put("status", status);
        state.put("proposedBy", proposedBy);
        state.put("messages", messages);
        return state;
    }
}
