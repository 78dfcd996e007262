package cn.tongxin.signing.aspect;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;

/** One aspect of an agreement, in its place. */
@Entity
@Table(name = "signing_aspect")
@NullUnmarked
@SuppressWarnings("unused") // what is written here is read by SQL
class Aspect {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private UUID signingId;

    private int ordinal;
    private String title;

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    protected Aspect() {}

    Aspect(UUID signingId, int ordinal, String title) {
        this.signingId = signingId;
        this.ordinal = ordinal;
        this.title = title;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }
}
