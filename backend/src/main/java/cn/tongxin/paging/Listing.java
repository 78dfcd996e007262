package cn.tongxin.paging;

import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.search.SearchQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One list query: the columns, the tables, the conditions that this request really has, and a total order. Only conditions that
 * are asked for enter the SQL, so that each shape of filter finds its index.
 *
 * <pre>{@code
 * Listing.of("i.id, i.title", "intention i", "i.id")
 *     .whereIn("i.status", filter.status())
 *     .sorts(Sort.down("id", "i.id", "uuid"))
 *     .page(sql, cursors, request, IntentionSummary::from);
 * }</pre>
 */
public final class Listing {

    /** Totals are counted up to here; those of a search up to {@link Search#MOST_RANKED}. */
    public static final int COUNT_LIMIT = 10_000;

    private static final String NAMED = "0";
    private static final String OTHERWISE = "1";
    private static final int UUID_LENGTH = 36;

    private final String columns;
    private final String tables;
    private final String id;
    private final List<Sort> sorts = new ArrayList<>();
    private Conditions conditions = Conditions.NONE;
    private String countTables;
    private @Nullable Search search;

    private Listing(String columns, String tables, String id) {
        this.columns = columns;
        this.tables = tables;
        this.countTables = tables;
        this.id = id;
    }

    /**
     * @param columns what the row mapper reads
     * @param tables what stands after FROM; joins must not multiply rows
     * @param id the expression that is unique, of type uuid or text
     */
    public static Listing of(String columns, String tables, String id) {
        return new Listing(columns, tables, id);
    }

    /** The tables that the conditions need; counting leaves the others out. */
    public Listing countIn(String tables) {
        this.countTables = tables;
        return this;
    }

    public Listing where(String condition, Object... arguments) {
        conditions = conditions.and(condition, arguments);
        return this;
    }

    /** Adds the condition only when there is a value for it. */
    public Listing whereIf(@Nullable Object value, String condition) {
        return value == null ? this : where(condition, value);
    }

    /** The column is one of the values; none given means no condition. */
    public Listing whereIn(String column, @Nullable Collection<?> values) {
        if (values == null || values.isEmpty()) {
            return this;
        }
        return values.size() == 1 ? where(column + " = ?", values.iterator().next()) : where(column + " = any (?)", values);
    }

    /**
     * What {@code ?q=} asks for, looked for in a column of {@code search.SearchText}; best matches first unless another order is
     * asked for.
     *
     * @throws ProblemException INVALID_REQUEST when fewer than two letters or digits are asked for
     */
    public Listing search(@Nullable String q, String column) {
        if (q == null) {
            return this;
        }
        SearchQuery query = SearchQuery.of(q).orElseThrow(() -> ProblemException.invalid("?q", ErrorCode.TOO_SHORT, 2));
        search = new Search(query, column);
        sorts.addFirst(search.rank());
        return this;
    }

    /** The orders that the list has; the first is its own. */
    public Listing sorts(Sort... orders) {
        sorts.addAll(List.of(orders));
        return this;
    }

    public <T> Page<T> page(Sql sql, Cursors cursors, PageRequest request, Function<Row, T> mapper) {
        Sort sort = chosen(request.sort());
        String shape = tables + '\u001f' + conditions + '\u001f' + search + '\u001f' + sort.parameter();
        Cursor after = request.cursor() == null ? null : cursors.read(request.cursor(), shape);

        Page.@Nullable Total total = after == null ? null : after.total();
        List<Found<T>> found;
        if (search == null) {
            found = list(sql, conditions, sort, List.of(), after, request.limit() + 1, mapper);
            total = total != null ? total : total(sql, found.size() > request.limit(), found.size());
        } else {
            total = total != null ? total : count(sql, search.indexed(conditions), Search.MOST_RANKED);
            found = searched(sql, search, total, sort, after, request.limit() + 1, mapper);
        }
        List<T> items = found.stream().limit(request.limit()).map(Found::item).toList();
        if (found.size() <= request.limit()) {
            return new Page<>(items, null, total);
        }
        Found<T> last = found.get(request.limit() - 1);
        return new Page<>(items, cursors.write(new Cursor(last.key(), last.id(), total), shape), total);
    }

    /** One record with its place in the order. */
    private record Found<T>(T item, @Nullable String key, String id) {}

    private <T> List<Found<T>> searched(
            Sql sql, Search search, Page.Total total, Sort sort, @Nullable Cursor after, int limit, Function<Row, T> mapper) {
        boolean ranked = sort.name().equals(search.rank().name());
        if (total.relation() == Page.Relation.EXACT) {
            return list(sql, search.indexed(conditions), sort, ranked ? List.of(search.rankArgument()) : List.of(), after, limit, mapper);
        }
        if (!ranked) {
            return list(sql, search.walked(conditions), sort, List.of(), after, limit, mapper);
        }
        // two lists, one after the other; the key tells in which the page before ended
        boolean inFirst = after == null || NAMED.equals(after.key());
        List<Found<T>> found = new ArrayList<>();
        if (inFirst) {
            found.addAll(newest(sql, search.named(conditions), NAMED, after, limit, mapper));
        }
        if (found.size() < limit) {
            found.addAll(newest(sql, search.otherwise(conditions), OTHERWISE, inFirst ? null : after, limit - found.size(), mapper));
        }
        return found;
    }

    private <T> List<Found<T>> newest(Sql sql, Conditions where, String key, @Nullable Cursor after, int limit, Function<Row, T> mapper) {
        Cursor afterId = after == null ? null : new Cursor(after.id(), after.id(), null);
        Sort byId = Sort.down("id", id, after != null && after.id().length() == UUID_LENGTH ? "uuid" : "text");
        return list(sql, where, byId, List.of(), afterId, limit, mapper).stream()
                .map(f -> new Found<>(f.item(), key, f.id()))
                .toList();
    }

    private <T> List<Found<T>> list(
            Sql sql, Conditions where, Sort sort, List<Object> sortArguments, @Nullable Cursor after, int limit, Function<Row, T> mapper) {
        List<Object> arguments = new ArrayList<>(sortArguments);
        StringBuilder text = new StringBuilder("select ").append(sort.expression()).append("::text, ").append(id).append("::text, ");
        text.append(columns).append(" from ").append(tables).append(" where ").append(where.text());
        arguments.addAll(where.arguments());
        if (after != null) {
            Keyset.append(text, arguments, sort, id, after, sortArguments);
        }
        String direction = sort.descending() ? " desc" : "";
        text.append(" order by ").append(sortArguments.isEmpty() ? sort.expression() : "1").append(direction);
        text.append(sort.nullable() ? " nulls last, " : ", ").append(id).append(direction).append(" limit ").append(limit);
        return sql.all(text.toString(), arguments, row -> {
            String key = row.textOrNull();
            String rowId = row.text();
            return new Found<>(mapper.apply(row), key, rowId);
        });
    }

    /** Counted once, on the first page, and carried in the cursor from there. */
    private Page.Total total(Sql sql, boolean more, int size) {
        return more ? count(sql, conditions, COUNT_LIMIT) : new Page.Total(size, Page.Relation.EXACT);
    }

    private Page.Total count(Sql sql, Conditions where, int limit) {
        String text = "select count(*) from (select 1 from " + countTables + " where " + where.text() + " limit " + (limit + 1) + ") counted";
        long count = sql.one(text, where.arguments(), Row::number).orElseThrow();
        return count > limit ? new Page.Total(limit, Page.Relation.AT_LEAST) : new Page.Total(count, Page.Relation.EXACT);
    }

    private Sort chosen(@Nullable String parameter) {
        if (parameter == null) {
            return sorts.getFirst();
        }
        return sorts.stream()
                .filter(s -> s.parameter().equals(parameter))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        "?sort", ErrorCode.NOT_ALLOWED_VALUE, sorts.stream().map(Sort::parameter).collect(Collectors.joining(", "))));
    }
}
