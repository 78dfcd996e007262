package cn.tongxin.intention.queue;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.identity.WallGate;
import cn.tongxin.intention.Intentions;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.AtOnce;
import cn.tongxin.testing.Callers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What waits for a department, how long, and who has it in hand. In a county of its own, so that no other test's items wait there. */
@QuarkusTest
class ReviewQueueIT {

    private static final String QUEUE = "/api/v1/review-queue";
    private static final String COUNTY = "130632";

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    WallGate wall;

    private String first;
    private String second;
    private Response intention;

    @BeforeEach
    void submitted() {
        first = callers.officerToken(COUNTY);
        second = callers.officerToken(COUNTY);
        intention = Intentions.submitted(callers, COUNTY);
    }

    private RequestSpecification first() {
        return callers.bearer(first);
    }

    private RequestSpecification second() {
        return callers.bearer(second);
    }

    private Response claim(RequestSpecification officer) {
        return Intentions.act(officer, intention, "claim");
    }

    private void change(String statement, Object... arguments) {
        QuarkusTransaction.requiringNew().run(() -> {
            wall.open();
            sql.change(statement, arguments);
        });
    }

    private UUID id() {
        return UUID.fromString(intention.path("id"));
    }

    @Nested
    class AsOfficer {

        @Test
        void queueShouldSayHowLongEachWaitsAndBeginWithTheOldest() {
            change("update intention set submitted_at = now() - interval '9 days 5 hours' where id = ?", id());
            Response queue = first().queryParam("waitingDays", 9)
                    .queryParam("limit", 200)
                    .get(QUEUE);
            queue.then()
                    .statusCode(200)
                    .body("items.find { it.id == '" + id() + "' }.waitingDays", equalTo(9))
                    .body("items.find { it.id == '" + id() + "' }.claim", nullValue())
                    .body("items.origin.code", everyItem(equalTo(COUNTY)));
            List<String> times = first().get(QUEUE).path("items.submittedAt");
            assertThat(times).isSorted();
            first().queryParam("waitingDays", 10).get(QUEUE).then().body("items.id", not(hasItem(id().toString())));
        }

        @Test
        void regionShouldNarrowTheQueue() {
            callers.officer(HEBEI)
                    .queryParam("origin", COUNTY)
                    .queryParam("limit", 200)
                    .get(QUEUE)
                    .then()
                    .body("items.id", hasItem(id().toString()));
            callers.officer(HEBEI)
                    .queryParam("origin", "130722")
                    .queryParam("limit", 200)
                    .get(QUEUE)
                    .then()
                    .body("items.id", not(hasItem(id().toString())));
            callers.officer(BEIJING)
                    .queryParam("origin", COUNTY)
                    .get(QUEUE)
                    .then()
                    .body("items", empty());
        }

        @Test
        void claimShouldBeSeenByTheOthers() {
            claim(first()).then().statusCode(200).body("own", equalTo(true)).body("holder", equalTo("测试账号"));
            String item = "items.find { it.id == '" + id() + "' }.claim.own";
            first().queryParam("holder", "ME").get(QUEUE).then().body(item, equalTo(true));
            second().queryParam("holder", "OTHERS").get(QUEUE).then().body(item, equalTo(false));
            second().queryParam("holder", "NOBODY")
                    .queryParam("limit", 200)
                    .get(QUEUE)
                    .then()
                    .body("items.id", not(hasItem(id().toString())));
        }

        @Test
        void secondOfficerShouldBeToldThatSomebodyHasIt() {
            claim(first()).then().statusCode(200);
            claim(second()).then().statusCode(409).body("type", endsWith("/claimed-by-another"));
            Intentions.act(second(), intention, "acceptance")
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/claimed-by-another"));
            Intentions.act(second().body("{\"reason\":\"写明县名\"}"), intention, "return")
                    .then()
                    .statusCode(409);
            Intentions.act(first(), intention, "acceptance").then().statusCode(200);
        }

        @Test
        void oneOfManyAtOnceShouldHaveIt() throws Exception {
            List<String> officers = List.of(
                    first,
                    second,
                    callers.officerToken(COUNTY),
                    callers.officerToken(COUNTY),
                    callers.officerToken(COUNTY));
            List<Integer> answers = AtOnce.run(
                    officers.size(), i -> claim(callers.bearer(officers.get(i))).statusCode());
            assertThat(answers.stream().filter(s -> s == 200).count()).isEqualTo(1);
            assertThat(answers.stream().filter(s -> s == 409).count()).isEqualTo(4);
        }

        @Test
        void releasedShouldBeFreeAgain() {
            claim(first()).then().statusCode(200);
            String release = "/api/v1/intentions/" + id() + "/claim/release";
            second().post(release).then().statusCode(409).body("type", endsWith("/claimed-by-another"));
            first().post(release).then().statusCode(204);
            first().post(release).then().statusCode(409).body("type", endsWith("/state-conflict"));
            claim(second()).then().statusCode(200);
            first().get("/api/v1/intentions/" + id() + "/history")
                    .then()
                    .body("items.act", contains("declare", "submit", "claim", "release", "claim"));
        }

        @Test
        void claimShouldEndByItself() {
            claim(first()).then().statusCode(200);
            change(
                    "update intention_claim set claimed_at = now() - interval '2 hours', ends_at = now() - interval '1 second' where intention_id = ?",
                    id());
            first().queryParam("limit", 200)
                    .get(QUEUE)
                    .then()
                    .body("items.find { it.id == '" + id() + "' }.claim", nullValue());
            claim(second()).then().statusCode(200).body("own", equalTo(true));
            Intentions.act(first(), intention, "acceptance").then().statusCode(409);
        }

        @Test
        void claimShouldEndWhenItIsDecided() {
            claim(first()).then().statusCode(200);
            Intentions.act(first(), intention, "acceptance").then().statusCode(200);
            first().queryParam("limit", 200).get(QUEUE).then().body("items.id", not(hasItem(id().toString())));
            claim(first()).then().statusCode(409);
        }

        @Test
        void claimOfWhatWasChangedShouldBeStale() {
            Response returned = Intentions.act(first().body("{\"reason\":\"写明县名\"}"), intention, "return");
            assertThat(returned.statusCode()).isEqualTo(200);
            change("update intention set status = 'SUBMITTED', version = version + 1 where id = ?", id());
            claim(second()).then().statusCode(412);
            first().post("/api/v1/intentions/" + id() + "/claim").then().statusCode(428);
        }

        @Test
        void badFilterShouldBeNamed() {
            first().queryParam("holder", "HER")
                    .get(QUEUE)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("?holder"));
            first().queryParam("origin", "13")
                    .get(QUEUE)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("?origin"));
            first().queryParam("waitingDays", "-1")
                    .get(QUEUE)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("?waitingDays"));
        }
    }

    @Nested
    class AsOthers {

        @Test
        void queueShouldBeTheDepartments() {
            callers.anonymous().get(QUEUE).then().statusCode(401);
            callers.member(callers.organization(COUNTY)).get(QUEUE).then().statusCode(403);
            callers.coordinator("JJJ").get(QUEUE).then().statusCode(403);
            claim(callers.member(UUID.fromString(intention.path("lead.id"))))
                    .then()
                    .statusCode(403);
            claim(callers.officer(BEIJING)).then().statusCode(404);
        }
    }
}
