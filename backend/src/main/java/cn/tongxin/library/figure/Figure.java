package cn.tongxin.library.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A number that a document states. {@code value} is in {@code unit} as printed (21.88 亿元), {@code baseValue} the same in the unit that
 * is counted in (2188000000 CNY); both are empty where only a magnitude is stated.
 */
@Entity
@NullUnmarked
@SuppressWarnings("unused") // every column has its field, checked against the schema; reading is by SQL
class Figure {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String code;

    @Enumerated(EnumType.STRING)
    private FigureTopic topic;

    private String label;
    private @Nullable BigDecimal value;
    private String unit;
    private @Nullable BigDecimal baseValue;
    private String baseUnit;
    private String countingUnit;

    @Enumerated(EnumType.STRING)
    private Qualifier qualifier;

    private @Nullable String qualifierToken;
    private String asPrinted;
    private @Nullable LocalDate asOf;
    private @Nullable String period;
    private @Nullable String zoneCode;
    private @Nullable String divisionCode;
    private @Nullable UUID eventId;
    private @Nullable UUID projectId;
    private @Nullable UUID policyId;
    private @Nullable UUID organizationId;
    private @Nullable UUID partOfId;
    private @Nullable String metricCode;
    private @Nullable String additiveNote;
    private @Nullable String note;
    private String searchText;

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant updatedAt = Instant.now();

    protected Figure() {}
}
