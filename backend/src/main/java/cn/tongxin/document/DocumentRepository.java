package cn.tongxin.document;

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

/** Every query about documents; what cites them is read by {@link Citations}. */
@ApplicationScoped
class DocumentRepository {

    private static final String DETAIL =
            "select " + DocumentView.COLUMNS + " from " + DocumentView.TABLES + " where d.id = ?";

    private final Sql sql;
    private final Cursors cursors;

    DocumentRepository(Sql sql, Cursors cursors) {
        this.sql = sql;
        this.cursors = cursors;
    }

    Page<DocumentView> list(PageRequest request) {
        return Listing.of(DocumentView.COLUMNS, DocumentView.TABLES, "d.id")
                .countIn("document d")
                .sorts(
                        Sort.down("publishedOn", "coalesce(d.published_on, d.as_of)", "date")
                                .orNull(),
                        Sort.up("title", "d.title collate \"zh-Hans-CN-x-icu\"", "text")
                                .orNull())
                .page(sql, cursors, request, DocumentView::from);
    }

    Optional<DocumentView> find(UUID id) {
        return sql.one(DETAIL, List.of(id), DocumentView::from);
    }
}
