package cn.tongxin.intention.comment;

import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One comment.
 *
 * @param organization that it was said for; null of a department that is not on the register
 * @param text null once it is withdrawn
 */
@Schema(name = "Comment", description = "What was said about an intention, between its people and departments.")
public record CommentView(
        UUID id,
        @Schema(description = "Who said it, by name.") String author,
        @Nullable OrganizationRef organization,

        @Schema(description = "Whether the department said it.")
        boolean department,

        @Schema(description = "Whether the caller said it.") boolean own,
        @Nullable String pointer,

        @Schema(description = "Null once it is withdrawn.") @Nullable
        String text,

        OffsetDateTime createdAt,
        @Nullable OffsetDateTime withdrawnAt) {

    static final String TABLES =
            "intention_comment c join account a on a.id = c.author_id left join organization o on o.id = c.organization_id";

    /** @param author SQL of the caller's account */
    static String columns(String author) {
        return "c.id, a.display_name, o.id, o.name, o.kind, o.type, c.department, c.author_id = " + author
                + ", c.pointer, c.text, c.created_at, c.withdrawn_at";
    }

    static CommentView from(Row row) {
        return new CommentView(
                row.uuid(),
                row.text(),
                OrganizationRef.orNull(row),
                row.flag(),
                row.flag(),
                row.textOrNull(),
                row.textOrNull(),
                row.time(),
                row.timeOrNull());
    }
}
