package cn.tongxin.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxin.problem.ProblemException;
import cn.tongxin.search.SearchText;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searching and paging on a table of its own. */
@QuarkusTest
class ListingIT {

    private static final int MANY = Search.MOST_RANKED + 500;

    @Inject
    Sql sql;

    @Inject
    Cursors cursors;

    @BeforeEach
    void empty() {
        sql.change("delete from listing_test");
    }

    private void put(String code, String name, String... others) {
        String text = SearchText.of(name, List.of(others), List.of(code)).value();
        sql.change(
                "insert into listing_test values (?, ?, ?, ?)",
                code,
                name,
                text,
                name.length() % 3 == 0 ? null : name.length());
    }

    /** As many rows that contain 协会 as are never ranked. */
    private void putMany() {
        sql.change(
                "insert into listing_test select 'm' || lpad(n::text, 5, '0'), '养老协会', ? || n || ?, n % 7 from generate_series(1, ?) n",
                "\n养老协会", "号\n", MANY);
    }

    private static String newest(int before) {
        return "m%05d".formatted(MANY - before);
    }

    private Listing listing(@Nullable String q) {
        return Listing.of("t.code", "listing_test t", "t.code")
                .search(q, "t.search_text")
                .sorts(
                        Sort.up("code", "t.code", "text"),
                        Sort.down("size", "t.size", "int").orNull());
    }

    private List<String> find(String q) {
        return listing(q)
                .page(sql, cursors, new PageRequest(200, null, null), Row::text)
                .items();
    }

    /** Every page after the other. */
    private List<String> readAll(@Nullable String q, @Nullable String sort, int limit) {
        List<String> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<String> page = listing(q).page(sql, cursors, new PageRequest(limit, cursor, sort), Row::text);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return all;
    }

    @Test
    void bestMatchesShouldComeFirst() {
        put("a6", "前言", "北京银行");
        put("a5", "大北京银行业协会");
        put("a4", "北京银行业协会");
        put("a3", "北京银行");
        put("a2", "旧事", "老北京银行社");
        put("a1", "无关");

        assertThat(find("北京銀行")).containsExactly("a3", "a4", "a5", "a6", "a2");
        assertThat(find("beijingyinhang")).containsExactly("a3", "a6", "a4", "a2", "a5");
        assertThat(find("bjyh")).containsExactly("a3", "a6", "a4", "a2", "a5");
    }

    @ParameterizedTest
    @CsvSource({"bj, a1", "beijing, a1", "京银, a1", "x9, x9", "银行e, a2", "en, a3", "𠮷林, a4", "５Ａ级, a5"})
    void everyFormOfQueryShouldFindItsRow(String q, String code) {
        put("a1", "北京银行");
        put("a2", "银行E");
        put("a3", "Énergie");
        put("a4", "𠮷林协会");
        put("a5", "5A级社会组织");
        put("x99", "学会");

        assertThat(find(q)).anySatisfy(found -> assertThat(found).startsWith(code));
    }

    @Test
    void lettersInsideAWordShouldNeedThree() {
        put("a1", "海淀区");

        assertThat(find("hdq")).containsExactly("a1");
        assertThat(find("hd")).containsExactly("a1");
        assertThat(find("dq")).isEmpty();
    }

    @Test
    void pagesOfARankedSearchShouldShowEachRowOnce() {
        for (int i = 0; i < 25; i++) {
            put("c" + (10 + i), i % 2 == 0 ? "协会" : "养老协会" + i);
        }

        List<String> all = readAll("协会", null, 4);

        assertThat(all).hasSize(25).doesNotHaveDuplicates();
        assertThat(all.subList(0, 13))
                .allSatisfy(code ->
                        assertThat(Integer.parseInt(code.substring(1)) % 2).isZero());
    }

    @Test
    void manyMatchesShouldComeNewestFirstAfterThoseOfThatName() {
        putMany();
        put("b1", "协会");
        put("b2", "协会");

        Page<String> first = listing("协会").page(sql, cursors, new PageRequest(5, null, null), Row::text);
        assertThat(first.items()).containsExactly("b2", "b1", newest(0), newest(1), newest(2));
        assertThat(first.total()).isEqualTo(new Page.Total(Search.MOST_RANKED, Page.Relation.AT_LEAST));

        for (int limit : List.of(1, 2, 3)) {
            Page<String> page = listing("协会").page(sql, cursors, new PageRequest(limit, null, null), Row::text);
            List<String> seen = new ArrayList<>(page.items());
            while (seen.size() < 6) {
                page = listing("协会").page(sql, cursors, new PageRequest(limit, page.nextCursor(), null), Row::text);
                seen.addAll(page.items());
            }
            assertThat(seen.subList(0, 6)).containsExactly("b2", "b1", newest(0), newest(1), newest(2), newest(3));
        }
    }

    @Test
    void manyMatchesShouldAllBeReachable() {
        putMany();
        put("b1", "协会");

        List<String> all = readAll("协会", null, 200);

        assertThat(all).hasSize(MANY + 1);
        assertThat(new HashSet<>(all)).hasSize(MANY + 1);
    }

    @ParameterizedTest
    @CsvSource({"code", "-size"})
    void anotherOrderShouldHoldForManyMatches(String sort) {
        putMany();
        List<String> many = readAll("协会", sort, 200);

        assertThat(many).hasSize(MANY).doesNotHaveDuplicates();
        if (sort.equals("code")) {
            List<String> sorted = new ArrayList<>(many);
            Collections.sort(sorted);
            assertThat(many).isEqualTo(sorted);
        }
    }

    @Test
    void cursorOfAnotherQueryShouldBeRefused() {
        putMany();
        String cursor = listing("协会")
                .page(sql, cursors, new PageRequest(5, null, null), Row::text)
                .nextCursor();

        assertThatThrownBy(() -> listing("养老").page(sql, cursors, new PageRequest(5, cursor, null), Row::text))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("invalid-cursor");
    }

    @Test
    void totalsShouldBeCountedOnce() {
        for (int i = 0; i < 7; i++) {
            put("c" + i, "协会" + i);
        }

        assertThat(listing(null)
                        .page(sql, cursors, new PageRequest(3, null, null), Row::text)
                        .total())
                .isEqualTo(new Page.Total(7, Page.Relation.EXACT));
        assertThat(listing("协会")
                        .page(sql, cursors, new PageRequest(3, null, null), Row::text)
                        .total())
                .isEqualTo(new Page.Total(7, Page.Relation.EXACT));
        assertThat(readAll(null, "-size", 2)).hasSize(7).doesNotHaveDuplicates();
    }
}
