package cn.tongxin.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A document that states facts. What it does not print (title, publisher, date) stays empty and is not guessed. */
@Entity
@NullUnmarked
@SuppressWarnings("unused") // every column has its field, checked against the schema; reading is by SQL
class Document {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private @Nullable String title;
    private @Nullable String publisher;
    private @Nullable String author;
    private @Nullable LocalDate publishedOn;
    private @Nullable LocalDate asOf;
    private @Nullable String url;
    private @Nullable String fileName;
    private @Nullable String note;

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant updatedAt = Instant.now();

    protected Document() {}
}
