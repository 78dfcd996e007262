package cn.tongxin.organization;

import cn.tongxin.paging.Row;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The grade granted last. */
@Schema(description = "The grade granted last; it may have expired.")
public record CurrentRating(@Schema(examples = "5A") String grade, LocalDate validUntil, boolean expired) {

    public static final String COLUMNS = "g.grade, g.valid_until";

    public static final String JOIN = """
             left join lateral (select r.grade, r.valid_until from organization_rating r where r.organization_id = o.id
            order by r.granted_on desc, r.id desc limit 1) g on true""";

    /** Reads {@link #COLUMNS}. */
    public static @Nullable CurrentRating orNull(Row row) {
        String grade = row.textOrNull();
        LocalDate until = row.dateOrNull();
        return grade == null || until == null ? null : new CurrentRating(grade, until, RatingView.expired(until));
    }
}
