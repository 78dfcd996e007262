package cn.tongxin.matching.saved;

import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SavedSearchRepository implements PanacheRepositoryBase<SavedSearch, UUID> {

    private final Sql sql;
    private final Cursors cursors;

    SavedSearchRepository(Sql sql, Cursors cursors) {
        this.sql = sql;
        this.cursors = cursors;
    }

    Optional<SavedSearch> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<SavedSearchView> list(UUID accountId, PageRequest page) {
        return Listing.of(SavedSearchView.COLUMNS, SavedSearchView.TABLES, "s.id")
                .countIn("saved_search s")
                .where("s.account_id = ?", accountId)
                .sorts(Sort.down("id", "s.id", "uuid"))
                .page(sql, cursors, page, SavedSearchView::from);
    }

    Optional<SavedSearchView> read(UUID id, UUID accountId) {
        return sql.one(
                "select " + SavedSearchView.COLUMNS + " from " + SavedSearchView.TABLES
                        + " where s.id = ? and s.account_id = ?",
                List.of(id, accountId),
                SavedSearchView::from);
    }

    List<SearchNews.Item> news(UUID id) {
        return sql.all(
                "select n.record_id, n.title, n.at from saved_search s, saved_search_news(s, " + SavedSearchView.MOST
                        + ") n where s.id = ? order by n.pos desc",
                List.of(id),
                SearchNews.Item::from);
    }

    /** Where the journal stands. */
    long position() {
        return sql.one("select pos from journal_head where name = 'main'", List.of(), Row::number)
                .orElseThrow();
    }

    List<DueSearch> due(int most) {
        return sql.all(
                "select s.id, s.account_id, s.name, n.count from saved_search s, lateral (select count(*) from saved_search_news(s, "
                        + SavedSearchView.MOST + ")) n where not s.muted and n.count > 0 order by s.id limit ?",
                List.of(most),
                row -> new DueSearch(row.uuid(), row.uuid(), row.text(), row.integer()));
    }
}
