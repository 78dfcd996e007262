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
@SuppressWarnings("unused") // what is written here is read by SQL
class SigningParty {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID organizationId;
    private int ordinal;
    private @Nullable String role;
    private @Nullable Instant confirmedAt;
    private @Nullable UUID confirmedBy;
    private @Nullable Integer textNumber;
    private @Nullable String textHash;
    private @Nullable String signatoryName;
    private @Nullable String signatoryFunction;
    private @Nullable UUID linkId;
    private @Nullable Instant declinedAt;
    private @Nullable UUID declinedBy;
    private @Nullable String declineReason;

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

    boolean declined() {
        return declinedAt != null;
    }

    void confirm(Signatory signatory, int number, String hash, Instant now) {
        confirmedAt = now;
        confirmedBy = signatory.accountId();
        signatoryName = signatory.name();
        signatoryFunction = signatory.function();
        linkId = signatory.linkId();
        textNumber = number;
        textHash = hash;
    }

    void decline(@Nullable UUID accountId, String reason, Instant now) {
        declinedAt = now;
        declinedBy = accountId;
        declineReason = reason;
    }
}
