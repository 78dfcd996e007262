package cn.tongxin.apiclient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A key of a system. It ends by itself, by being replaced, or by being revoked. */
@Entity
@Table(name = "api_client_key")
@NullUnmarked
class ClientKey {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private KeyKind kind;

    @Column(updatable = false)
    private String prefix;

    @Column(updatable = false)
    private byte[] secretHash;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant endsAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaced_by_id")
    private @Nullable ClientKey replacedBy;

    private @Nullable Instant revokedAt;
    private @Nullable String revokedBecause;

    protected ClientKey() {}

    ClientKey(KeyKind kind, Secret secret, Instant endsAt) {
        this.kind = kind;
        this.prefix = secret.prefix();
        this.secretHash = secret.hash();
        this.endsAt = endsAt;
    }

    UUID id() {
        return id;
    }

    KeyKind kind() {
        return kind;
    }

    boolean live(Instant now) {
        return endsAt.isAfter(now);
    }

    boolean replaced() {
        return replacedBy != null;
    }

    /** Another takes its place; this one is good until then at the latest. */
    void giveWay(ClientKey successor, Instant until) {
        replacedBy = successor;
        if (until.isBefore(endsAt)) {
            endsAt = until;
        }
    }

    void revoke(String reason, Instant now) {
        revokedAt = now;
        revokedBecause = reason;
        endsAt = now;
    }

    /** What the journal keeps of it; never the secret or its hash. */
    Map<String, @Nullable Object> state() {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("keyId", id);
        state.put("kind", kind);
        state.put("prefix", prefix);
        state.put("endsAt", endsAt);
        return state;
    }
}
