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

    /** Totals are counted up to here. */
    public static final int COUNT_LIMIT = 10_000;

    private final String columns;
    private final String tables;
    private final String id;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private final List<Object> orderParameters = new ArrayList<>();
    private final List<Sort> sorts = new ArrayList<>();
    private String countTables;

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
        conditions.add(condition);
        parameters.addAll(List.of(arguments));
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
        where("search_grams(" + column + ") @> search_grams(?) and " + column + " like ?", query.grams(), query.pattern());
        sorts.addFirst(Sort.up("relevance", "search_rank(" + column + ", ?)", "int"));
        orderParameters.add(query.text());
        return this;
    }

    /** The orders that the list has; the first is its own. */
    public Listing sorts(Sort... orders) {
        sorts.addAll(List.of(orders));
        return this;
    }

    public <T> Page<T> page(Sql sql, Cursors cursors, PageRequest request, Function<Row, T> mapper) {
        Sort sort = chosen(request.sort());
        String shape = tables + '\u001f' + conditions + '\u001f' + parameters + '\u001f' + sort.parameter();
        Cursor after = request.cursor() == null ? null : cursors.read(request.cursor(), shape);
        boolean ranked = sort.name().equals("relevance");

        List<Object> arguments = new ArrayList<>();
        StringBuilder text = new StringBuilder("select ").append(sort.expression()).append("::text, ").append(id).append("::text, ");
        if (ranked) {
            arguments.addAll(orderParameters);
        }
        text.append(columns).append(" from ").append(tables).append(" where ").append(condition());
        arguments.addAll(parameters);
        if (after != null) {
            Keyset.append(text, arguments, sort, id, after, ranked ? orderParameters : List.of());
        }
        String direction = sort.descending() ? " desc" : "";
        text.append(" order by ").append(ranked ? "1" : sort.expression()).append(direction);
        if (sort.nullable()) {
            text.append(" nulls last");
        }
        text.append(", ").append(id).append(direction).append(" limit ").append(request.limit() + 1);

        List<Cursor> keys = new ArrayList<>();
        List<T> items = sql.all(text.toString(), arguments, row -> {
            keys.add(new Cursor(row.textOrNull(), row.text(), null));
            return mapper.apply(row);
        });
        boolean more = items.size() > request.limit();
        Page.Total total = total(sql, after, more, items.size());
        if (!more) {
            return new Page<>(items, null, total);
        }
        Cursor last = keys.get(request.limit() - 1);
        String next = cursors.write(new Cursor(last.key(), last.id(), total), shape);
        return new Page<>(List.copyOf(items.subList(0, request.limit())), next, total);
    }

    /** Counted once, on the first page, and carried in the cursor from there. */
    private Page.Total total(Sql sql, @Nullable Cursor after, boolean more, int size) {
        if (after != null && after.total() != null) {
            return after.total();
        }
        if (!more) {
            return new Page.Total(size, Page.Relation.EXACT);
        }
        String text = "select count(*) from (select 1 from " + countTables + " where " + condition() + " limit " + (COUNT_LIMIT + 1) + ") counted";
        long count = sql.one(text, parameters, Row::number).orElseThrow();
        return count > COUNT_LIMIT
                ? new Page.Total(COUNT_LIMIT, Page.Relation.AT_LEAST)
                : new Page.Total(count, Page.Relation.EXACT);
    }

    private String condition() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
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
