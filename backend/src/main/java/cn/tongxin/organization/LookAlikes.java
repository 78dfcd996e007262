package cn.tongxin.organization;

import cn.tongxin.paging.Sql;
import cn.tongxin.search.SearchQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Finds bodies whose name differs from another's by at most one character, brackets and spaces not counted, and keeps the pair
 * for people to compare. Nothing is ever merged here.
 */
@ApplicationScoped
class LookAlikes {

    /** Told to people beside the pair. */
    private static final String REASON = "名称相差不超过一个字；未合并。";

    /** More than so many would help nobody. */
    private static final int MOST = 20;

    /** Names that share a half are compared one by one; a name has few such neighbours. */
    private static final int MOST_COMPARED = 2_000;

    /**
     * Of two names that differ by one character, one half is the same: both begin alike, or end alike. The index finds those, and
     * only names of about the same length.
     */
    private static final String NEIGHBOURS = """
            select o.id, split_part(o.search_text, E'\\n', 2) from organization o
            where search_grams(o.search_text) @> search_grams(?) and o.search_text like ? and o.id <> ? and o.merged_into_id is null
            and char_length(split_part(o.search_text, E'\\n', 2)) between ? and ? limit\s""" + MOST_COMPARED;

    private static final String KEEP = """
            insert into organization_look_alike (organization_id, other_id, reason)
            select least(a, b), greatest(a, b), ? from (select cast(? as uuid) as a, cast(? as uuid) as b) pair
            on conflict (organization_id, other_id) do nothing""";

    private final Sql sql;

    LookAlikes(Sql sql) {
        this.sql = sql;
    }

    /** Finds the look-alikes of a body just written and keeps each pair; tells how many there are. */
    int keep(UUID id, String name) {
        List<UUID> found = find(id, name);
        found.forEach(other -> sql.change(KEEP, REASON, id, other));
        return found.size();
    }

    private List<UUID> find(UUID id, String name) {
        String normal = SearchQuery.of(name).map(SearchQuery::text).orElse("");
        int length = normal.codePointCount(0, normal.length());
        if (length < 4) {
            return List.of();
        }
        int middle = normal.offsetByCodePoints(0, length / 2);
        List<Neighbour> neighbours = new ArrayList<>();
        String beginning = "\n" + normal.substring(0, middle);
        String end = normal.substring(middle);
        neighbours.addAll(neighbours(id, length, beginning, beginning + "%"));
        neighbours.addAll(neighbours(id, length, end, "\n%" + end + "\n%"));
        return neighbours.stream()
                .filter(other -> differByOneAtMost(normal, other.name()))
                .map(Neighbour::id)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private List<Neighbour> neighbours(UUID id, int length, String grams, String pattern) {
        return sql.all(
                NEIGHBOURS,
                List.of(grams, pattern, id, length - 1, length + 1),
                row -> new Neighbour(row.uuid(), row.text()));
    }

    private record Neighbour(UUID id, String name) {}

    /** Whether one change, one more or one missing character makes the one name the other. */
    static boolean differByOneAtMost(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        if (Math.abs(a.length - b.length) > 1) {
            return false;
        }
        int shorter = Math.min(a.length, b.length);
        int alike = 0;
        while (alike < shorter && a[alike] == b[alike]) {
            alike++;
        }
        int alikeAtEnd = 0;
        while (alikeAtEnd < shorter - alike && a[a.length - 1 - alikeAtEnd] == b[b.length - 1 - alikeAtEnd]) {
            alikeAtEnd++;
        }
        return Math.max(a.length, b.length) - alike - alikeAtEnd <= 1;
    }
}
