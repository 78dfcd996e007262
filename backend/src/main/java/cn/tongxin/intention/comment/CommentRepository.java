package cn.tongxin.intention.comment;

import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CommentRepository {

    private final Sql sql;
    private final Cursors cursors;

    CommentRepository(Sql sql, Cursors cursors) {
        this.sql = sql;
        this.cursors = cursors;
    }

    /** Oldest first, as it was said. */
    Page<CommentView> list(UUID intentionId, UUID reader, PageRequest page) {
        return Listing.of(CommentView.columns("'" + reader + "'"), CommentView.TABLES, "c.id")
                .countIn("intention_comment c")
                .where("c.intention_id = ?", intentionId)
                .sorts(Sort.up("id", "c.id", "uuid"))
                .page(sql, cursors, page, CommentView::from);
    }

    Optional<CommentView> read(UUID intentionId, UUID id, UUID reader) {
        return sql.one(
                "select " + CommentView.columns("?") + " from " + CommentView.TABLES
                        + " where c.intention_id = ? and c.id = ?",
                List.of(reader, intentionId, id),
                CommentView::from);
    }

    UUID add(UUID intentionId, UUID author, @Nullable UUID organizationId, boolean department, CommentRequest said) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        sql.change(
                "insert into intention_comment (id, intention_id, author_id, organization_id, department, pointer, text) values (?, ?, ?, ?, ?, ?, ?)",
                id,
                intentionId,
                author,
                organizationId,
                department,
                said.pointer(),
                said.text());
        return id;
    }

    void withdraw(UUID id) {
        sql.change("update intention_comment set text = null, withdrawn_at = now() where id = ?", id);
    }
}
