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

    /** The tables that conditions and orders need; counting and searching leave the others out. */
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
        return values.size() == 1
                ? where(column + " = ?", values.iterator().next())
                : where(column + " = any (?)", values);
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

        Found<T> found = search == null
                ? plain(sql, sort, after, request.limit(), mapper)
                : searched(sql, search, sort, after, request.limit(), mapper);
        List<T> items =
                found.places().stream().limit(request.limit()).map(Place::item).toList();
        if (found.places().size() <= request.limit()) {
            return new Page<>(items, null, found.total());
        }
        Place<T> last = found.places().get(request.limit() - 1);
        return new Page<>(items, cursors.write(new Cursor(last.key(), last.id(), found.total()), shape), found.total());
    }

    /** One record with its place in the order. */
    private record Place<T>(T item, @Nullable String key, String id) {}

    /** The records of a page, and one more where there are more. */
    private record Found<T>(List<Place<T>> places, Page.Total total) {}

    /** Counted once, on the first page, and carried in the cursor from there. */
    private <T> Found<T> plain(Sql sql, Sort sort, @Nullable Cursor after, int limit, Function<Row, T> mapper) {
        List<Place<T>> places = walk(sql, conditions, sort, after, limit + 1, mapper);
        Page.Total total = after == null ? null : after.total();
        if (total == null) {
            total = places.size() > limit ? count(sql) : new Page.Total(places.size(), Page.Relation.EXACT);
        }
        return new Found<>(places, total);
    }

    private <T> Found<T> searched(
            Sql sql, Search search, Sort sort, @Nullable Cursor after, int limit, Function<Row, T> mapper) {
        Page.Total total = after == null ? null : after.total();
        if (total == null || total.relation() == Page.Relation.EXACT) {
            Found<T> few = fromIndex(sql, search, sort, after, limit + 1, mapper);
            if (total != null || few.total().relation() == Page.Relation.EXACT) {
                return few;
            }
            total = few.total();
        }
        return new Found<>(
                isRank(sort)
                        ? namedThenNewest(sql, search, after, limit + 1, mapper)
                        : walk(sql, search.walked(conditions), sort, after, limit + 1, mapper),
                total);
    }

    /** All matches, counted and ordered, and only those of the page read in full. */
    private <T> Found<T> fromIndex(
            Sql sql, Search search, Sort sort, @Nullable Cursor after, int limit, Function<Row, T> mapper) {
        Conditions matching = search.indexed(conditions);
        List<Object> arguments = new ArrayList<>();
        if (isRank(sort)) {
            arguments.add(search.rankArgument());
        }
        arguments.addAll(matching.arguments());
        StringBuilder text = new StringBuilder("with hit as materialized (select ")
                .append(sort.expression())
                .append(" as key, ")
                .append(id)
                .append(" as id from ")
                .append(countTables)
                .append(" where ")
                .append(matching.text())
                .append(" limit ")
                .append(Search.MOST_RANKED + 1)
                .append(") select page.key::text, page.id::text, (select count(*) from hit), ")
                .append(columns)
                .append(" from ")
                .append(tables)
                .append(" join (select hit.key, hit.id from hit where true");
        Sort byKey = new Sort(sort.name(), "hit.key", sort.type(), sort.descending(), sort.nullable());
        if (after != null) {
            Keyset.append(text, arguments, byKey, "hit.id", after);
        }
        order(text, byKey, "hit.id")
                .append(" limit ")
                .append(limit)
                .append(") page on page.id = ")
                .append(id);
        order(text, new Sort(sort.name(), "page.key", sort.type(), sort.descending(), sort.nullable()), "page.id");
        List<Long> counted = new ArrayList<>();
        List<Place<T>> places = sql.all(text.toString(), arguments, row -> {
            String key = row.textOrNull();
            String rowId = row.text();
            counted.add(row.number());
            return new Place<>(mapper.apply(row), key, rowId);
        });
        Page.Total carried = after == null ? null : after.total();
        return new Found<>(
                places,
                carried != null ? carried : total(counted.isEmpty() ? 0 : counted.getFirst(), Search.MOST_RANKED));
    }

    /** Two lists, one after the other; the key tells in which the page before ended. */
    private <T> List<Place<T>> namedThenNewest(
            Sql sql, Search search, @Nullable Cursor after, int limit, Function<Row, T> mapper) {
        boolean inFirst = after == null || NAMED.equals(after.key());
        List<Place<T>> found = new ArrayList<>();
        if (inFirst) {
            found.addAll(newest(sql, search.named(conditions), NAMED, after, limit, mapper));
        }
        if (found.size() < limit) {
            found.addAll(newest(
                    sql,
                    search.otherwise(conditions),
                    OTHERWISE,
                    inFirst ? null : after,
                    limit - found.size(),
                    mapper));
        }
        return found;
    }

    private <T> List<Place<T>> newest(
            Sql sql, Conditions where, String key, @Nullable Cursor after, int limit, Function<Row, T> mapper) {
        Cursor afterId = after == null ? null : new Cursor(after.id(), after.id(), null);
        Sort byId = Sort.down("id", id, after != null && after.id().length() == UUID_LENGTH ? "uuid" : "text");
        return walk(sql, where, byId, afterId, limit, mapper).stream()
                .map(place -> new Place<>(place.item(), key, place.id()))
                .toList();
    }

    /** In the order of an index, from where the page before ended, until the page is full. */
    private <T> List<Place<T>> walk(
            Sql sql, Conditions where, Sort sort, @Nullable Cursor after, int limit, Function<Row, T> mapper) {
        List<Object> arguments = new ArrayList<>(where.arguments());
        StringBuilder text = new StringBuilder("select ")
                .append(sort.expression())
                .append("::text, ")
                .append(id)
                .append("::text, ")
                .append(columns)
                .append(" from ")
                .append(tables)
                .append(" where ")
                .append(where.text());
        if (after != null) {
            Keyset.append(text, arguments, sort, id, after);
        }
        order(text, sort, id).append(" limit ").append(limit);
        return sql.all(text.toString(), arguments, row -> {
            String key = row.textOrNull();
            String rowId = row.text();
            return new Place<>(mapper.apply(row), key, rowId);
        });
    }

    private static StringBuilder order(StringBuilder text, Sort sort, String id) {
        String direction = sort.descending() ? " desc" : "";
        return text.append(" order by ")
                .append(sort.expression())
                .append(direction)
                .append(sort.nullable() ? " nulls last, " : ", ")
                .append(id)
                .append(direction);
    }

    private Page.Total count(Sql sql) {
        String text = "select count(*) from (select 1 from " + countTables + " where " + conditions.text() + " limit "
                + (COUNT_LIMIT + 1) + ") counted";
        return total(sql.one(text, conditions.arguments(), Row::number).orElseThrow(), COUNT_LIMIT);
    }

    private static Page.Total total(long counted, int limit) {
        return counted > limit
                ? new Page.Total(limit, Page.Relation.AT_LEAST)
                : new Page.Total(counted, Page.Relation.EXACT);
    }

    private boolean isRank(Sort sort) {
        return search != null && sort.name().equals(search.rank().name());
    }

    private Sort chosen(@Nullable String parameter) {
        if (parameter == null) {
            return sorts.getFirst();
        }
        return sorts.stream()
                .filter(s -> s.parameter().equals(parameter))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        "?sort",
                        ErrorCode.NOT_ALLOWED_VALUE,
                        sorts.stream().map(Sort::parameter).collect(Collectors.joining(", "))));
    }
}
