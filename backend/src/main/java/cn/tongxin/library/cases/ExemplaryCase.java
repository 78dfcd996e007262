package cn.tongxin.library.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A case that is held up as an example. */
@Entity
@NullUnmarked
@SuppressWarnings("unused") // every column has its field, checked against the schema; reading is by SQL
class ExemplaryCase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String title;
    private @Nullable String category;
    private @Nullable Integer year;
    private @Nullable String summary;
    private @Nullable UUID organizationId;
    private @Nullable UUID projectId;
    private @Nullable String zoneCode;
    private boolean sample;
    private String searchText;

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant updatedAt = Instant.now();

    protected ExemplaryCase() {}
}
