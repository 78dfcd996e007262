package cn.tongxin.matching.saved;

import cn.tongxin.call.Category;
import cn.tongxin.division.Places;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A search that a person keeps, and up to where its news were seen. */
@Entity
@NullUnmarked
class SavedSearch {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private UUID accountId;

    private String name;

    @Enumerated(EnumType.STRING)
    private SearchSubject subject;

    @Enumerated(EnumType.STRING)
    private @Nullable Category category;

    private @Nullable String field;
    private @Nullable String divisionCode;
    private @Nullable String within;
    private boolean muted;
    private long seenPosition;

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant updatedAt = createdAt;

    protected SavedSearch() {}

    /** @param position of the journal now: what is there already is not new */
    SavedSearch(UUID accountId, SavedSearchRequest request, long position) {
        this.accountId = accountId;
        this.seenPosition = position;
        change(request);
    }

    void change(SavedSearchRequest request) {
        name = request.name();
        subject = request.subject();
        category = request.category();
        field = request.field();
        divisionCode = request.divisionCode();
        within = divisionCode == null ? null : Places.prefix(divisionCode) + "%";
        muted = request.rests();
        updatedAt = Instant.now();
    }

    /** News up to there were seen; seeing less than before unsees nothing. */
    void look(long position) {
        if (position > seenPosition) {
            seenPosition = position;
            updatedAt = Instant.now();
        }
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    boolean of(@Nullable UUID account) {
        return accountId.equals(account);
    }
}
