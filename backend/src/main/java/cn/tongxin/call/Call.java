package cn.tongxin.call;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An invitation of one or more departments to declare intentions of a zone and year, open from one day to another. */
@Entity
@NullUnmarked
class Call {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String title;
    private int year;
    private String zoneCode;
    private List<String> categories;
    private @Nullable String description;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private boolean sample;
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "call_department", joinColumns = @JoinColumn(name = "call_id"))
    @Column(name = "organization_id")
    private Set<UUID> departmentIds = new LinkedHashSet<>();

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant updatedAt = Instant.now();

    protected Call() {}
}
