package cn.tongxin.signing.link;

import cn.tongxin.identity.OneTimeToken;
import cn.tongxin.signing.TextVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A link for one party and one version of the text. It ends once: used or withdrawn; or its time is over. */
@Entity
@NullUnmarked
@SuppressWarnings("unused") // what is written here is read by SQL
class SigningLink {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private UUID signingId;

    @Column(updatable = false)
    private UUID partyId;

    @Column(updatable = false)
    private int textNumber;

    @Column(updatable = false)
    private String textHash;

    @Column(updatable = false)
    private byte[] tokenHash;

    @Column(updatable = false)
    private UUID issuedBy;

    @Column(updatable = false)
    private Instant expiresAt;

    private @Nullable Instant usedAt;
    private @Nullable Instant withdrawnAt;

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    protected SigningLink() {}

    SigningLink(UUID signingId, UUID partyId, TextVersion text, OneTimeToken token, UUID issuedBy, Instant until) {
        this.signingId = signingId;
        this.partyId = partyId;
        this.textNumber = text.number();
        this.textHash = text.hash();
        this.tokenHash = token.hash();
        this.issuedBy = issuedBy;
        this.expiresAt = until;
    }

    void use() {
        usedAt = Instant.now();
    }

    /**
     * From now on it is good for nothing. Twice is once.
     *
     * @return whether anything changed; what has been used stays so
     */
    boolean withdraw() {
        if (usedAt != null || withdrawnAt != null) {
            return false;
        }
        withdrawnAt = Instant.now();
        return true;
    }

    boolean used() {
        return usedAt != null;
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
}
