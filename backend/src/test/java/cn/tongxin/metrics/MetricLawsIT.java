package cn.tongxin.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.journal.Journal;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of the numbers, on records that changed at random: equal to a plain count, opened by their links, the same when folded again. */
@QuarkusTest
class MetricLawsIT {

    private static final int STEPS = 250;

    @Inject
    Journal journal;

    @Inject
    JournalReader reader;

    @Inject
    Numbers numbers;

    @Inject
    Sql sql;

    @Inject
    Callers callers;

    @ParameterizedTest
    @ValueSource(longs = {1, 300})
    void everyNumberShouldBeWhatAPlainCountSays(long seed) {
        World world = worldOf(seed);
        Expected expected = new Expected(world, zones());
        List<String> queries = new ArrayList<>();
        for (int year : world.years()) {
            for (String place : List.of(
                    "",
                    "&zone=JJJ",
                    "&zone=XIONGAN",
                    "&zone=BEISANXIAN",
                    "&division=110000",
                    "&division=133100",
                    "&zone=YRD&division=310000")) {
                queries.add("year=" + year + place);
            }
            queries.add("groupBy=division&zone=JJJ&category=CHARITY&year=" + year);
            queries.add("groupBy=division&division=130000&year=" + year);
            queries.add("groupBy=category&zone=JJJ&year=" + year);
            queries.add("groupBy=state&year=" + year);
            queries.add("groupBy=origin_target&year=" + year);
        }
        int counted = 0;
        for (String query : queries) {
            Metrics metrics = numbers.read(callers.anonymous(), query);
            for (MetricValue value : both(metrics)) {
                if (!value.dimensions().unstated().isEmpty() && value.code().equals("organizations")) {
                    continue;
                }
                List<Expected.Counted> behind = expected.behind(
                        MetricCode.of(value.code()).orElseThrow().whole().code(), value.dimensions());
                BigDecimal sum = behind.stream().map(Expected.Counted::value).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(new BigDecimal(value.value()))
                        .as("%s %s", query, value)
                        .isEqualByComparingTo(sum);
                assertThat(value.records()).as("%s %s", query, value).isEqualTo(behind.size());
                assertThat(value.sampleRecords())
                        .isEqualTo(
                                behind.stream().filter(Expected.Counted::sample).count());
                assertThat(value.recordsHidden())
                        .isEqualTo(behind.stream().filter(c -> !c.visible()).count());
                counted += behind.size();
            }
        }
        assertThat(counted).as("the world is not empty").isGreaterThan(100);
    }

    @Test
    void everyLinkShouldListExactlyTheRecordsBehindTheNumber() {
        World world = worldOf(4_000);
        Expected expected = new Expected(world, zones());
        String ministry = callers.officerToken(Callers.COUNTRY);
        int year = world.years().getFirst();
        for (String query : List.of(
                "year=" + year, "groupBy=division&zone=JJJ&year=" + year, "groupBy=origin_target&year=" + year)) {
            Metrics metrics = numbers.read(callers.anonymous(), query);
            for (MetricValue value : both(metrics)) {
                if (value.records() == 0) {
                    continue;
                }
                List<Expected.Counted> behind = expected.behind(
                        MetricCode.of(value.code()).orElseThrow().whole().code(), value.dimensions());
                Set<String> all = new HashSet<>(
                        behind.stream().map(c -> c.id().toString()).toList());
                Set<String> visible = new HashSet<>(behind.stream()
                        .filter(Expected.Counted::visible)
                        .map(c -> c.id().toString())
                        .toList());
                assertThat(Numbers.listed(() -> callers.bearer(ministry), value.recordsLink()))
                        .as(value.recordsLink())
                        .containsExactlyInAnyOrderElementsOf(all);
                assertThat(Numbers.listed(callers::anonymous, value.recordsLink()))
                        .as(value.recordsLink())
                        .containsExactlyInAnyOrderElementsOf(visible)
                        .hasSize((int) (value.records() - value.recordsHidden()));
            }
        }
    }

    @Test
    void foldingTheJournalAgainShouldGiveTheSameFacts() {
        worldOf(50_000);
        List<String> before = facts();
        QuarkusTransaction.requiringNew().run(() -> {
            sql.change("update fold_progress set pos = 0 where name = 'metrics'");
            sql.change("delete from metric_fact");
        });
        numbers.settle();

        List<String> after = facts();
        assertThat(after.stream().filter(fact -> !before.contains(fact)))
                .as("derived otherwise")
                .isEmpty();
        assertThat(after).hasSameSizeAs(before).hasSizeGreaterThan(STEPS / 2);
        assertThat(sql.one("select pos from fold_progress", List.of(), Row::number))
                .hasValue(reader.head().position());
    }

    /** Folded now and then on the way, so that steps of the fold begin anywhere. */
    private World worldOf(long seed) {
        World world = new World(journal, seed);
        for (int step = 0; step < STEPS; step++) {
            world.step();
            if (step % 61 == 0) {
                numbers.settle();
            }
        }
        numbers.settle();
        return world;
    }

    private Map<String, Set<String>> zones() {
        Map<String, Set<String>> zones = new HashMap<>();
        sql.all(
                "select zone_code, division_code from zone_member",
                List.of(),
                row -> zones.computeIfAbsent(row.text(), z -> new HashSet<>()).add(row.text()));
        return zones;
    }

    private List<String> facts() {
        return sql.all("select f::text from metric_fact f order by record_id", List.of(), Row::text);
    }

    private static List<MetricValue> both(Metrics metrics) {
        List<MetricValue> both = new ArrayList<>(metrics.values());
        both.addAll(metrics.lines());
        return both;
    }
}
