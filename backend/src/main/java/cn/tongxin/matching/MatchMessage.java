package cn.tongxin.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What one side wrote to the other. Kept here, and handed on by nobody else: neither side learns the other's telephone by it. */
@Entity
@NullUnmarked
class MatchMessage {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private UUID matchId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MatchSide side;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    private @Nullable UUID accountId;

    @Column(updatable = false)
    private Instant sentAt = Instant.now();

    protected MatchMessage() {}

    MatchMessage(UUID matchId, MessageRequest request, @Nullable UUID accountId) {
        this.matchId = matchId;
        this.side = request.side();
        this.text = request.text();
        this.accountId = accountId;
    }

    MessageView view() {
        return new MessageView(id, side, text, sentAt.atOffset(ZoneOffset.UTC));
    }
}
