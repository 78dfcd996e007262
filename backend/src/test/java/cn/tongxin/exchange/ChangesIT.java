package cn.tongxin.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import cn.tongxin.identity.Scope;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.RecordType;
import cn.tongxin.testing.Callers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The feed: everything once, in order, and nothing that is not the caller's to see. */
@QuarkusTest
class ChangesIT {

    private static final String CHANGES = "/api/v1/changes";

    @Inject
    Journal journal;

    @Inject
    Callers callers;

    private void append(UUID record, int version, boolean visible, Scope scope) {
        QuarkusTransaction.requiringNew()
                .run(() -> journal.append(
                        Change.of(RecordType.CALL, record, version, "test")
                                .visible(visible)
                                .in(scope)
                                .fields(Map.of("title", "通告")),
                        "test"));
    }

    private static long end() {
        long after = 0;
        JsonPath page;
        do {
            page = given().get(CHANGES + "?limit=1000&after=" + after).jsonPath();
            after = page.getLong("nextAfter");
        } while (after < page.getLong("head.position"));
        return after;
    }

    @Test
    void everyChangeOfEightWritersShouldComeOnceAndInOrder() throws Exception {
        int writers = 8;
        int each = 40;
        long start = end();
        List<UUID> records = new ArrayList<>();
        List<Callable<Void>> work = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            UUID record = UUID.randomUUID();
            records.add(record);
            work.add(() -> {
                for (int version = 0; version < each; version++) {
                    append(record, version, true, Scope.of(List.of(), null));
                }
                return null;
            });
        }
        List<Map<String, Object>> seen = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(writers)) {
            List<Future<Void>> writing = work.stream().map(pool::submit).toList();
            long after = start;
            while (seen.size() < writers * each) {
                JsonPath page = given().get(CHANGES + "?types=CALL&limit=17&wait=10&after=" + after)
                        .jsonPath();
                List<Map<String, Object>> items = page.getList("items");
                assertThat(items).as("the feed ends before everything came").isNotEmpty();
                items.stream()
                        .filter(item -> records.contains(UUID.fromString((String) item.get("recordId"))))
                        .forEach(seen::add);
                after = page.getLong("nextAfter");
            }
            for (Future<Void> done : writing) {
                done.get();
            }
        }
        assertThat(seen)
                .extracting(item -> ((Number) item.get("position")).longValue())
                .isSorted()
                .doesNotHaveDuplicates();
        for (UUID record : records) {
            assertThat(seen.stream()
                            .filter(item -> item.get("recordId").equals(record.toString()))
                            .map(item -> (Integer) item.get("version")))
                    .as("versions of one record")
                    .hasSize(each)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsNotPublicShouldComeToItsOwnersAlone() {
        UUID organization = callers.organization(Callers.HEBEI);
        UUID record = UUID.randomUUID();
        long start = end();
        append(record, 0, false, Scope.of(organization, Callers.HEBEI));
        append(record, 1, true, Scope.of(organization, Callers.HEBEI));
        String query = CHANGES + "?types=CALL&wait=10&after=" + start;

        assertThat(versions(callers.anonymous().get(query).jsonPath(), record)).containsExactly(1);
        assertThat(versions(callers.member(organization).get(query).jsonPath(), record))
                .containsExactly(0, 1);
        assertThat(versions(callers.officer(Callers.HEBEI).get(query).jsonPath(), record))
                .containsExactly(0, 1);
        assertThat(versions(callers.officer(Callers.BEIJING).get(query).jsonPath(), record))
                .containsExactly(1);
        assertThat(versions(callers.ministry().get(query).jsonPath(), record)).containsExactly(0, 1);
    }

    private static List<Integer> versions(JsonPath page, UUID record) {
        return page.getList("items.findAll { it.recordId == '" + record + "' }.version");
    }

    @Test
    void aWaitingCallerShouldBeAnsweredWhenSomethingComes() throws Exception {
        long start = end();
        UUID record = UUID.randomUUID();
        try (var pool = Executors.newSingleThreadExecutor()) {
            long asked = System.nanoTime();
            Future<JsonPath> waiting = pool.submit(() ->
                    given().get(CHANGES + "?types=CALL&wait=30&after=" + start).jsonPath());
            append(record, 0, true, Scope.of(List.of(), null));
            assertThat(versions(waiting.get(), record)).containsExactly(0);
            assertThat(System.nanoTime() - asked).as("not after the whole wait").isLessThan(20_000_000_000L);
        }
    }

    @Test
    void nothingNewShouldBeAnEmptyAnswerThatGoesOn() {
        long start = end();

        given().get(CHANGES + "?after=" + start)
                .then()
                .statusCode(200)
                .body("items", empty())
                // rows that are not public may come meanwhile, such as a refusal of a test before
                .body("nextAfter", greaterThanOrEqualTo((int) start));
    }

    @Test
    void aPositionBeyondTheEndShouldBeRefused() {
        given().get(CHANGES + "?after=9000000000").then().statusCode(400).body("errors.pointer", contains("?after"));
        given().get(CHANGES + "?wait=31").then().statusCode(400).body("errors.pointer", contains("?wait"));
        given().get(CHANGES + "?types=WEATHER").then().statusCode(400).body("errors.pointer", contains("?types"));
    }
}
