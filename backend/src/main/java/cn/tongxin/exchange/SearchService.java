package cn.tongxin.exchange;

import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.search.SearchQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** One search over all records that are public; one statement. */
@ApplicationScoped
public class SearchService {

    private final Sql sql;

    SearchService(Sql sql) {
        this.sql = sql;
    }

    /** @throws ProblemException INVALID_REQUEST when fewer than two letters or digits are asked for */
    public SearchHits find(SearchFilter filter) {
        SearchQuery query =
                SearchQuery.of(filter.q()).orElseThrow(() -> ProblemException.invalid("?q", ErrorCode.TOO_SHORT, 2));
        Collection<Searchable> types = filter.types() == null || filter.types().isEmpty()
                ? EnumSet.allOf(Searchable.class)
                : EnumSet.copyOf(filter.types());
        List<String> branches = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        for (Searchable type : types) {
            branches.add(type.select(filter.limit() + 1));
            arguments.addAll(List.of(query.text(), query.grams(), query.pattern()));
        }
        List<SearchHits.Hit> hits = sql.all(String.join(" union all ", branches), arguments, SearchService::hit);
        return new SearchHits(types.stream()
                .map(type -> group(type.type(), hits, filter.limit()))
                .filter(group -> !group.hits().isEmpty())
                .toList());
    }

    private static SearchHits.Group group(RecordType type, List<SearchHits.Hit> hits, int limit) {
        List<SearchHits.Hit> own =
                hits.stream().filter(hit -> hit.type() == type).toList();
        return new SearchHits.Group(type, own.stream().limit(limit).toList(), own.size() > limit);
    }

    private static SearchHits.Hit hit(Row row) {
        RecordType type = row.constant(RecordType.class);
        UUID id = row.uuid();
        return new SearchHits.Hit(
                type, id, row.text(), row.textOrNull(), row.flag(), Objects.requireNonNull(type.link(id.toString())));
    }
}
