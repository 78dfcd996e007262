package cn.tongxin.signing;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.identity.WallGate;
import cn.tongxin.paging.Sql;
import cn.tongxin.paging.SqlException;
import cn.tongxin.project.Projects;
import cn.tongxin.testing.Callers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a signing says: versions fixed by hash, confirmed as read, in time, or declined. */
@QuarkusTest
class SigningTextIT {

    private static final String PATH = "/api/v1/signings/";
    private static final String CLAUSES = ",\"clauses\":[\"双方合办阅读课。\",\"为期两年。\"]";
    /** sha256sum of {"clauses":["双方合办阅读课。","为期两年。"],"title":"阅读课延伸合作协议"}. */
    private static final String HASH = "a57f8af9be59b9cf0e459016ae0da507ddb08dca06b56d6243f70610d5037b70";

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    WallGate wall;

    UUID first;
    UUID second;

    @BeforeEach
    void bodies() {
        first = callers.organization(BEIJING);
        second = callers.organization(HEBEI);
    }

    Response proposed(String extra) {
        Response signing = Projects.propose(callers, "STRATEGIC", CLAUSES + extra, first, second);
        signing.then().statusCode(201);
        return signing;
    }

    Response decline(Response signing, int party, UUID organization) {
        return callers.member(organization)
                .body(Map.of("reason", "期限做不到"))
                .post(PATH + signing.path("id") + "/parties/" + signing.path("parties[" + party + "].id") + "/decline");
    }

    /** As it would be the day after its last day. */
    void letExpire(Response signing) {
        asService(() -> sql.change(
                "update signing set confirm_until = china_today() - 1 where id = ?",
                UUID.fromString(signing.path("id"))));
    }

    void asService(Runnable work) {
        QuarkusTransaction.requiringNew().run(() -> {
            wall.open();
            work.run();
        });
    }

    @Nested
    class Text {

        @Test
        void hashShouldBeThatOfTheCanonicalForm() {
            proposed("")
                    .then()
                    .body("text.number", equalTo(1))
                    .body("text.hash", equalTo(HASH))
                    .body("textHash", equalTo(HASH))
                    .body("text.clauses", contains("双方合办阅读课。", "为期两年。"));
        }

        @Test
        void proposerShouldBeAbleToHoldTheServiceToItsOwnHash() {
            proposed(",\"textHash\":\"" + HASH + "\"");
            Projects.propose(callers, "STRATEGIC", ",\"textHash\":\"" + HASH + "\"", first, second)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("OTHER_TEXT"));
        }

        @Test
        void revisionShouldBeANewVersionAndTheOldOneNoLongerConfirmed() {
            Response before = proposed("");
            Response after = revise(before, first);
            after.then()
                    .statusCode(200)
                    .body("title", equalTo("阅读课延伸合作协议"))
                    .body("text.number", equalTo(2))
                    .body("text.clauses", contains("双方合办阅读课。", "为期三年。"));
            Projects.confirm(callers, before, 1, second)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/textHash"))
                    .body("errors.code", contains("OTHER_TEXT"));
            Projects.confirm(callers, after, 1, second)
                    .then()
                    .statusCode(200)
                    .body("parties[1].textNumber", equalTo(2));
            callers.member(first)
                    .get(PATH + before.path("id") + "/texts")
                    .then()
                    .statusCode(200)
                    .body("items.number", contains(1, 2))
                    .body("items[0].hash", equalTo(HASH));
            callers.anonymous().get(PATH + before.path("id") + "/texts").then().statusCode(404);
        }

        @Test
        void numberAndHashShouldBothBeTheLastOnes() {
            Response signing = proposed("");
            callers.member(second)
                    .body(Map.of("textNumber", 2, "textHash", HASH))
                    .post(PATH + signing.path("id") + "/parties/" + signing.path("parties[1].id") + "/confirmation")
                    .then()
                    .statusCode(422);
        }

        @Test
        void textSomebodyHasConfirmedShouldBeTheLast() {
            Response signing = Projects.confirm(callers, proposed(""), 0, first);
            revise(signing, first).then().statusCode(409);
            assertThatThrownBy(() -> asService(() -> sql.change(
                            "insert into signing_text (signing_id, number, title, clauses, hash) values (?, 2, 'x', '{}', ?)",
                            UUID.fromString(signing.path("id")),
                            HASH)))
                    .as("the database holds it too")
                    .isInstanceOf(SqlException.class);
        }

        @Test
        void revisionShouldNeedTheVersionThatItIsBasedOn() {
            Response signing = proposed("");
            revise(signing, first).then().statusCode(200);
            revise(signing, first).then().statusCode(412);
        }

        private Response revise(Response signing, UUID organization) {
            return callers.member(organization)
                    .header("If-Match", signing.header("ETag"))
                    .body(Map.of("title", "阅读课延伸合作协议", "clauses", List.of("双方合办阅读课。", "为期三年。")))
                    .post(PATH + signing.path("id") + "/revision");
        }
    }

    @Nested
    class Ending {

        @Test
        void declineShouldEndItForAllOnceAndNameTheReason() {
            Response signing = Projects.confirm(callers, proposed(""), 0, first);
            decline(signing, 1, second).then().statusCode(200).body("status", equalTo("DECLINED"));
            decline(signing, 1, second)
                    .then()
                    .statusCode(200)
                    .body("parties[1].declineReason", equalTo("期限做不到"))
                    .body("parties[1].confirmedAt", nullValue());
            Projects.confirm(callers, signing, 1, second).then().statusCode(409);
            callers.member(first)
                    .get(PATH + signing.path("id") + "/history")
                    .then()
                    .body("items.act", contains("propose", "confirm", "decline"))
                    .body("items[2].reason", equalTo("期限做不到"));
        }

        @Test
        void declinedShouldBeUnknownToOthers() {
            Response signing = proposed("");
            decline(signing, 1, second).then().statusCode(200);
            callers.anonymous().get(PATH + signing.path("id")).then().statusCode(404);
            callers.anonymous()
                    .queryParam("organization", first)
                    .get("/api/v1/signings")
                    .then()
                    .body("items.size()", equalTo(0));
        }

        @Test
        void partyThatHasConfirmedShouldNotDecline() {
            Response signing = Projects.confirm(callers, proposed(""), 0, first);
            decline(signing, 0, first).then().statusCode(409);
            decline(signing, 0, second).then().statusCode(403);
        }

        @Test
        void lastDayShouldNotLieBehind() {
            String yesterday =
                    LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1).toString();
            Projects.propose(callers, "STRATEGIC", ",\"confirmUntil\":\"" + yesterday + "\"", first, second)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/confirmUntil"));
        }

        @Test
        void expiredShouldBeConfirmedByNobodyNotEvenPastTheService() {
            Response signing = Projects.confirm(callers, proposed(today()), 0, first);
            signing.then().statusCode(200).body("status", equalTo("PROPOSED"));
            letExpire(signing);
            callers.member(first).get(PATH + signing.path("id")).then().body("status", equalTo("EXPIRED"));
            Projects.confirm(callers, signing, 1, second).then().statusCode(409);
            decline(signing, 1, second).then().statusCode(409);
            assertThatThrownBy(() -> asService(() -> sql.change(
                            "update signing_party set confirmed_at = now(), text_number = 1, text_hash = ? where id = ?",
                            HASH,
                            UUID.fromString(signing.path("parties[1].id")))))
                    .isInstanceOf(SqlException.class);
            Response listed = callers.member(first)
                    .queryParam("organization", first)
                    .queryParam("status", "EXPIRED")
                    .get("/api/v1/signings");
            assertThat(listed.<List<String>>path("items.id")).containsExactly(signing.<String>path("id"));
        }

        @Test
        void confirmationMadeInTimeShouldStayConfirmedWhenAskedAgain() {
            Response signing = Projects.confirm(callers, proposed(today()), 0, first);
            letExpire(signing);
            Projects.confirm(callers, signing, 0, first).then().statusCode(200);
        }

        private String today() {
            return ",\"confirmUntil\":\"" + LocalDate.now(ZoneId.of("Asia/Shanghai")) + "\"";
        }
    }

    @Nested
    class Partial {

        @Test
        void listShouldTellHowManyHaveConfirmed() {
            Response signing = Projects.confirm(callers, proposed(""), 0, first);
            Response listed =
                    callers.member(second).queryParam("organization", second).get("/api/v1/signings");
            listed.then()
                    .body("items.id", hasItem(signing.<String>path("id")))
                    .body("items.partyCount", hasItems(2))
                    .body("items.confirmedCount", hasItems(1));
        }
    }

    @Nested
    class Steps {

        @Test
        void stepsShouldBeWhatTheCallerMayDoNow() {
            Response signing = proposed("");
            steps(first, signing)
                    .then()
                    .body("steps", contains("CONFIRM", "DECLINE", "REVISE", "VOID"))
                    .body("partyIds", contains(signing.<String>path("parties[0].id")));
            Projects.confirm(callers, signing, 0, first);
            steps(first, signing).then().body("steps", contains("VOID")).body("partyIds.size()", equalTo(0));
            Projects.confirm(callers, signing, 1, second);
            steps(first, signing).then().body("steps", contains("PROVE"));
            callers.officer(BEIJING)
                    .get(PATH + signing.path("id") + "/steps")
                    .then()
                    .body("steps", contains("VOID", "PROVE"));
        }

        private Response steps(UUID organization, Response signing) {
            return callers.member(organization).get(PATH + signing.path("id") + "/steps");
        }
    }
}
