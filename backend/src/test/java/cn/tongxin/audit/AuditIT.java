package cn.tongxin.audit;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.COUNTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Role;
import cn.tongxin.intention.Intentions;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The trail, by kind of caller. */
@QuarkusTest
class AuditIT {

    @Inject
    Callers callers;

    private Trail trail;

    @BeforeEach
    void appointReader() {
        trail = new Trail(callers);
    }

    @Nested
    class AsAuditAdministrator {

        private UUID department;
        private String id;

        @BeforeEach
        void returnAnIntention() {
            department = callers.department(BEIJING);
            id = Intentions.act(
                            callers.officer(BEIJING, department).body("{\"reason\":\"请写明 Laiyuan 县名\"}"),
                            Intentions.submitted(callers, BEIJING),
                            "return")
                    .path("id");
        }

        @Test
        void aRowShouldTellWhoDidWhatForWhomFromWhereWhyAndWhen() {
            trail.read(Map.of("recordId", id, "act", "return"))
                    .then()
                    .statusCode(200)
                    .body("total.count", equalTo(1))
                    .body("items[0].actor", matchesPattern("t-[0-9a-f-]{36}"))
                    .body("items[0].actorId", notNullValue())
                    .body("items[0].onBehalfOf.id", equalTo(department.toString()))
                    .body("items[0].address", equalTo("127.0.0.1"))
                    .body("items[0].recordType", equalTo("INTENTION"))
                    .body("items[0].version", equalTo(2))
                    .body("items[0].result", equalTo("DONE"))
                    .body("items[0].reason", equalTo("请写明 Laiyuan 县名"))
                    .body("items[0].changed.status", equalTo("RETURNED"))
                    .body("items[0].link", equalTo("/api/v1/intentions/" + id))
                    .body("items[0].published", equalTo(false))
                    .body("items[0].divisionCode", equalTo(BEIJING))
                    .body("items[0].seal.hash", matchesPattern("[0-9a-f]{64}"));
        }

        @Test
        void newestShouldComeFirstAndPagesShouldFollowWithoutGaps() {
            Response first = trail.read(Map.of("recordId", id, "limit", 2));
            first.then().statusCode(200).body("items.act", contains("return", "submit"));
            trail.read(Map.of("recordId", id, "limit", 2, "cursor", first.path("nextCursor")))
                    .then()
                    .statusCode(200)
                    .body("items.act", contains("declare"))
                    .body("nextCursor", nullValue())
                    .body("total.count", equalTo(3));
            int head = trail.read(Map.of("limit", 1)).path("head.position");
            trail.read(Map.of("limit", 1)).then().body("items[0].position", equalTo(head));
        }

        @Test
        void eachFilterShouldFindTheRow() {
            Map<String, Object> row =
                    trail.items(Map.of("recordId", id, "act", "return")).getFirst();
            OffsetDateTime at = OffsetDateTime.parse(row.get("at").toString());
            int position = (int) row.get("position");
            for (Map<String, ?> filter : List.of(
                    Map.of("actor", row.get("actorId")),
                    Map.of("actor", row.get("actor")),
                    Map.of("onBehalfOf", department),
                    Map.of("recordId", id, "address", "127.0.0.1", "act", "return"),
                    Map.of("recordType", "INTENTION", "recordId", id, "act", "return"),
                    Map.of("result", "DONE", "recordId", id, "act", "return"),
                    Map.of("q", "写明 laiyuan", "recordId", id),
                    Map.of("from", at.toString(), "until", at.plusNanos(1_000).toString(), "recordId", id),
                    Map.of("after", position - 1, "recordId", id))) {
                assertThat(trail.items(filter)).as("%s", filter).isEqualTo(List.of(row));
            }
        }

        @Test
        void eachFilterShouldLeaveOthersOut() {
            for (Map<String, ?> filter : List.of(
                    Map.of("actor", UUID.randomUUID()),
                    Map.of("actor", "nobody"),
                    Map.of("onBehalfOf", UUID.randomUUID()),
                    Map.of("recordId", id, "address", "192.0.2.1"),
                    Map.of("recordId", id, "recordType", "CALL"),
                    Map.of("recordId", id, "act", "accept"),
                    Map.of("recordId", id, "result", "REFUSED"),
                    Map.of("recordId", id, "q", "材料"),
                    Map.of("recordId", id, "q", "请_明"),
                    Map.of("recordId", id, "from", "2199-01-01T00:00:00Z"),
                    Map.of("recordId", id, "until", "1999-01-01T00:00:00+08:00"))) {
                assertThat(trail.items(filter)).as("%s", filter).isEmpty();
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "from=yesterday",
                    "from=%2B999999999-01-01T00:00:00Z",
                    "recordType=ACT",
                    "onBehalfOf=1-1-1-1-1",
                    "act=Return",
                    "result=MAYBE",
                    "q=x",
                    "q=ab",
                    "q=%25%25",
                    "after=-1",
                    "by=me",
                    "sort=at",
                    "actor=%00",
                    "cursor=AAAAAAAAAAAAAAAAAAAAAAAA"
                })
        void whatCannotBeReadShouldBe400(String query) {
            trail.reader()
                    .urlEncodingEnabled(false)
                    .get(Trail.PATH + "?" + query)
                    .then()
                    .statusCode(400);
        }

        @Test
        void oneRowShouldBeReadByItsPosition() {
            Map<String, Object> row =
                    trail.items(Map.of("recordId", id, "act", "return")).getFirst();
            assertThat(trail.reader()
                            .get(Trail.PATH + "/" + row.get("position"))
                            .then()
                            .statusCode(200)
                            .extract()
                            .<Map<String, Object>>path(""))
                    .isEqualTo(row);
            trail.reader().get(Trail.PATH + "/999999999").then().statusCode(404);
            trail.reader().get(Trail.PATH + "/0").then().statusCode(400);
        }

        @Test
        void readingShouldItselfBeKeptOnceAMinute() {
            trail.read(Map.of("recordId", id, "limit", 1)).then().statusCode(200);
            trail.read(Map.of("recordId", id, "limit", 2)).then().statusCode(200);
            trail.read(Map.of("recordId", id, "act", "return")).then().statusCode(200);
            List<Map<String, Object>> readings = trail.items(Map.of("recordId", "audit", "act", "read-audit")).stream()
                    .filter(row ->
                            ((Map<?, ?>) row.get("changed")).get("recordId") instanceof String read && read.equals(id))
                    .toList();
            assertThat(readings)
                    .extracting(row -> row.get("changed"))
                    .containsExactly(Map.of("recordId", id, "act", "return"), Map.of("recordId", id));
            assertThat(readings).extracting(row -> row.get("recordType")).containsOnly("ACCESS");
        }

        @Test
        void theChainShouldSayWhereItEndsAndSinceWhen() {
            trail.reader()
                    .get(Trail.PATH + "/chain")
                    .then()
                    .statusCode(200)
                    .body("head.hash", matchesPattern("[0-9a-f]{64}"))
                    .body("since", notNullValue())
                    .body("keptDays", equalTo(AuditConfig.LEAST_KEPT_DAYS))
                    .body("proof", nullValue());
        }
    }

    @Nested
    class AsAnybodyElse {

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"AUDIT_ADMINISTRATOR", "API_CLIENT"})
        void everyOperationShouldBeForbidden(Role role) {
            UUID body = role.within() == Role.Within.ORGANIZATION ? callers.organization(BEIJING) : null;
            String division = role.within() == Role.Within.DIVISION ? COUNTRY : null;
            String zone = role.within() == Role.Within.ZONE ? "JJJ" : null;
            String token = callers.token(List.of(role), body, division, zone);
            for (String path : List.of("", "/1", "/chain", "/export?format=CSV")) {
                callers.bearer(token).get(Trail.PATH + path).then().statusCode(403);
            }
            String account = callers.bearer(token).get("/api/v1/session").path("id");
            trail.read(Map.of("actor", account))
                    .then()
                    .body("items.result", everyItem(equalTo("REFUSED")))
                    .body("items.changed.act", everyItem(equalTo(Act.AUDIT_READ.name())))
                    .body("total.count", equalTo(4));
        }

        @Test
        void anonymousCallersShouldBeAskedToSignIn() {
            for (String path : List.of("", "/1", "/chain", "/export?format=CSV")) {
                callers.anonymous().get(Trail.PATH + path).then().statusCode(401);
            }
        }

        @Test
        void theFeedShouldNotTellOfIt() {
            UUID id = UUID.randomUUID();
            callers.officer(BEIJING).get(Trail.PATH + "?recordId=" + id).then().statusCode(403);
            trail.read(Map.of("recordId", id)).then().statusCode(200);
            int head = trail.read(Map.of("limit", 1)).path("head.position");
            for (var caller : List.of(callers.ministry(), trail.reader(), callers.anonymous())) {
                caller.get("/api/v1/changes?limit=1000&types=ACCESS&after=" + Math.max(0, head - 900))
                        .then()
                        .statusCode(200)
                        .body("items", org.hamcrest.Matchers.empty());
            }
        }
    }
}
