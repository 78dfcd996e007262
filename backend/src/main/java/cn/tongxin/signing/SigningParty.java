package cn.tongxin.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A body in a signing. Once confirmed it can't be changed; the database refuses it too. */
@Entity
@NullUnmarked
class SigningParty {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID organizationId;
    private int ordinal;
    private @Nullable String role;
    private @Nullable Instant confirmedAt;
    private @Nullable UUID confirmedBy;

    protected SigningParty() {}

    SigningParty(UUID organizationId, int ordinal, @Nullable String role) {
        this.organizationId = organizationId;
        this.ordinal = ordinal;
        this.role = role;
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    boolean confirmed() {
        return confirmedAt != null;
    }

    void confirm(@Nullable UUID accountId, Instant now) {
        confirmedAt = now;
        confirmedBy = accountId;
    }
}
