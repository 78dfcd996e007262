package cn.tongxin.exchange;

import cn.tongxin.journal.RecordType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a search found, by type of record; types without a hit are left out. */
@Schema(description = "What a search found, by type of record; types without a hit are left out.")
public record SearchHits(List<Group> groups) {

    /**
     * The best hits of one type.
     *
     * @param more whether there are more than these; the type's own list has them all
     */
    @Schema(name = "SearchGroup", description = "The best hits of one type.")
    public record Group(
            RecordType type,
            List<Hit> hits,

            @Schema(description = "Whether there are more; the list of the type finds them all with the same `q`.")
            boolean more) {}

    /** One record. */
    @Schema(name = "SearchHit", description = "A record that was found.")
    public record Hit(
            RecordType type,
            UUID id,
            @Schema(examples = "北京养老行业协会") String title,

            @Schema(description = "What tells it from others of that title: place, year, parties.", examples = "北京市")
            @Nullable
            String caption,

            boolean sample,

            @Schema(description = "Where the record is read.")
            String link) {}
}
