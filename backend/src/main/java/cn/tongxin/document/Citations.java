package cn.tongxin.document;

import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the citations of a record. */
@ApplicationScoped
public class Citations {

    private final Sql sql;

    Citations(Sql sql) {
        this.sql = sql;
    }

    /** The documents that state the record, oldest first. */
    public List<Citation> of(Cited cited, Object id) {
        return sql.all(
                "select " + DocumentRef.COLUMNS
                        + ", c.as_printed, c.note from citation c join document d on d.id = c.document_id where c."
                        + cited.column() + " = ? order by coalesce(d.published_on, d.as_of), d.id",
                List.of(id),
                row -> new Citation(DocumentRef.from(row), row.textOrNull(), row.textOrNull()));
    }
}
