package cn.tongxin.signing.link;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.identity.Role;
import cn.tongxin.identity.WallGate;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.paging.SqlException;
import cn.tongxin.project.Projects;
import cn.tongxin.testing.AtOnce;
import cn.tongxin.testing.Callers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One-time links: issued by who may, used once by whoever holds them, for the party and the text that they are for. */
@QuarkusTest
class SigningLinkIT {

    private static final String PATH = "/api/v1/signings/";
    private static final String LINKS = "/api/v1/signing-links/";

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    WallGate wall;

    UUID first;
    UUID second;
    Response signing;

    @BeforeEach
    void propose() {
        first = callers.organization(BEIJING);
        second = callers.organization(HEBEI);
        signing = Projects.propose(callers, "STRATEGIC", ",\"clauses\":[\"双方合办阅读课。\"]", first, second);
        signing.then().statusCode(201);
    }

    private String at(String path) {
        return PATH + signing.path("id") + path;
    }

    private String party(int number) {
        return signing.path("parties[" + number + "].id");
    }

    private Response issue(RequestSpecification caller, int number) {
        return caller.body("{}").post(at("/parties/" + party(number) + "/links"));
    }

    /** A link for that party, by the department of the signing. */
    private String token(int number) {
        Response issued = issue(callers.officer(BEIJING), number);
        issued.then().statusCode(200).header("Cache-Control", "no-store").body("link.state", equalTo("OPEN"));
        return issued.path("token");
    }

    private Response look(String token) {
        return callers.anonymous().body(Map.of("token", token)).post(LINKS + "offer");
    }

    private Response confirm(String token, String name) {
        return confirm(token, name, signing.path("textHash"));
    }

    private Response confirm(String token, String name, String hash) {
        return callers.anonymous()
                .body(Map.of("token", token, "textHash", hash, "name", name, "function", "会长"))
                .post(LINKS + "confirmation");
    }

    private void asService(Runnable work) {
        QuarkusTransaction.requiringNew().run(() -> {
            wall.open();
            work.run();
        });
    }

    private static void problem(Response answer, int status, String type) {
        answer.then().statusCode(status).body("type", endsWith("/" + type));
    }

    @Nested
    class AsHolder {

        @Test
        void offerShouldShowWhatIsToBeConfirmedAndChangeNothing() {
            String token = token(1);
            look(token)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("text.hash", equalTo(signing.<String>path("textHash")))
                    .body("text.clauses", contains("双方合办阅读课。"))
                    .body("organization.id", equalTo(second.toString()))
                    .body("parties.organization.id", contains(first.toString(), second.toString()))
                    .body("confirmedAt", nullValue());
            look(token).then().statusCode(200);
        }

        @Test
        void confirmationShouldBeThatOfAnAccount() {
            confirm(token(0), "张三")
                    .then()
                    .statusCode(200)
                    .body("confirmedAt", notNullValue())
                    .body("status", equalTo("PROPOSED"));
            confirm(token(1), "李四").then().statusCode(200).body("status", equalTo("EFFECTIVE"));
            callers.anonymous()
                    .get(at(""))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("EFFECTIVE"))
                    .body("parties.means", contains("ONE_TIME_LINK", "ONE_TIME_LINK"))
                    .body("parties.textNumber", contains(1, 1));
            Response proof = callers.member(first).get(at("/proof"));
            proof.then()
                    .statusCode(200)
                    .body("statement.parties.confirmation.signatory", contains("张三", "李四"))
                    .body("statement.parties.confirmation.function", contains("会长", "会长"))
                    .body("statement.parties.confirmation.means", contains("ONE_TIME_LINK", "ONE_TIME_LINK"))
                    .body("statement.parties.confirmation.linkIssuedBy", contains("测试账号", "测试账号"));
            assertThat(callers.officer(BEIJING).get(at("/proof")).asByteArray())
                    .as("the same for each that may have it")
                    .isEqualTo(proof.asByteArray())
                    .isEqualTo(callers.member(second).get(at("/proof")).asByteArray());
        }

        @Test
        void journalShouldSayByLinkAndForWhomAndNameNobody() {
            String token = token(0);
            confirm(token, "欧阳格子").then().statusCode(200);
            Response history = callers.member(first).get(at("/history"));
            history.then()
                    .body("items.act", contains("propose", "confirm"))
                    .body("items[1].actor", equalTo("one-time-link"))
                    .body("items[1].onBehalfOf.id", equalTo(first.toString()))
                    .body("items[1].changed.confirmation.means", equalTo("ONE_TIME_LINK"));
            List<String> told = sql.all(
                    "select payload::text || actor from journal where record_id in (select id::text from signing_link) or record_id = ?",
                    List.of(signing.<String>path("id")),
                    Row::text);
            assertThat(told).isNotEmpty().noneMatch(row -> row.contains("欧阳格子") || row.contains(token));
        }

        @Test
        void sameRequestAgainShouldTellTheSameConfirmation() {
            String token = token(0);
            String once = confirm(token, "张三").path("confirmedAt");
            confirm(token, "张三").then().statusCode(200).body("confirmedAt", equalTo(once));
            look(token).then().statusCode(200).body("confirmedAt", equalTo(once));
            problem(confirm(token, "王五"), 409, "signing-link-used");
        }

        @Test
        void atOnceShouldBeOneConfirmation() throws Exception {
            String token = token(0);
            List<Response> answers = AtOnce.run(32, i -> confirm(token, "张三"));
            assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
            assertThat(answers.stream().map(answer -> answer.<String>path("confirmedAt")))
                    .containsOnly(answers.getFirst().<String>path("confirmedAt"));
            callers.member(first).get(at("/history")).then().body("items.act", contains("propose", "confirm"));
        }

        @Test
        void ofTwoNamesAtOnceOneShouldConfirm() throws Exception {
            String token = token(0);
            List<Integer> statuses = AtOnce.run(8, i -> confirm(token, i % 2 == 0 ? "张三" : "李四").statusCode());
            assertThat(statuses).containsOnly(200, 409).filteredOn(status -> status == 200).hasSize(4);
        }

        @Test
        void otherTextThanTheLinksShouldBeRefused() {
            problem(confirm(token(0), "张三", "0".repeat(64)), 422, "rule-violated");
        }

        @Test
        void wordsShouldBeClean() {
            String token = token(0);
            confirm(token, "张\u0000三").then().statusCode(400);
            confirm(token, "").then().statusCode(400);
            confirm(token, "字".repeat(51)).then().statusCode(400);
            look(token).then().body("confirmedAt", nullValue());
        }
    }

    @Nested
    class Ended {

        @Test
        void unknownShouldBeNotFound() {
            problem(look("A".repeat(43)), 404, "not-found");
            problem(confirm("A".repeat(43), "张三"), 404, "not-found");
            look("").then().statusCode(400);
        }

        @Test
        void withdrawnShouldSaySo() {
            Response issued = issue(callers.officer(BEIJING), 0);
            String link = at("/links/" + issued.path("link.id") + "/withdrawal");
            callers.officer(BEIJING).post(link).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
            callers.officer(BEIJING).post(link).then().statusCode(200);
            problem(look(issued.path("token")), 409, "signing-link-withdrawn");
            problem(confirm(issued.path("token"), "张三"), 409, "signing-link-withdrawn");
        }

        @Test
        void anotherLinkShouldEndTheOneBefore() {
            String before = token(0);
            String after = token(0);
            problem(confirm(before, "张三"), 409, "signing-link-withdrawn");
            confirm(after, "张三").then().statusCode(200);
        }

        @Test
        void expiredShouldSaySo() {
            String token = token(0);
            expire();
            problem(look(token), 409, "signing-link-expired");
            problem(confirm(token, "张三"), 409, "signing-link-expired");
        }

        /** As it would be an hour later: the database lets nobody move the hour itself. */
        private void expire() {
            asService(() -> {
                UUID id = UUID.fromString(signing.path("id"));
                sql.change("create temporary table moved on commit drop as select * from signing_link where signing_id = '" + id
                        + "'");
                sql.change("delete from signing_link where signing_id = ?", id);
                sql.change("update moved set expires_at = now() - interval '1 minute', created_at = now() - interval '1 hour'");
                sql.change("insert into signing_link select * from moved");
            });
        }

        @Test
        void linkOfAnOlderTextShouldSaySo() {
            String token = token(0);
            callers.member(first)
                    .header("If-Match", signing.header("ETag"))
                    .body(Map.of("title", "阅读课延伸合作协议", "clauses", List.of("为期三年。")))
                    .post(at("/revision"))
                    .then()
                    .statusCode(200);
            problem(look(token), 409, "signing-link-outdated");
            problem(confirm(token, "张三"), 409, "signing-link-outdated");
        }

        @Test
        void confirmedOtherwiseShouldLeaveNothingToConfirm() {
            String token = token(0);
            Projects.confirm(callers, signing, 0, first).then().statusCode(200);
            problem(confirm(token, "张三"), 409, "state-conflict");
            problem(issue(callers.officer(BEIJING), 0), 409, "state-conflict");
        }

        @Test
        void declinedShouldBeConfirmedByNobody() {
            String token = token(0);
            callers.member(second)
                    .body(Map.of("reason", "期限做不到"))
                    .post(at("/parties/" + party(1) + "/decline"))
                    .then()
                    .statusCode(200);
            problem(confirm(token, "张三"), 409, "state-conflict");
        }

        @Test
        void usedShouldNotBeWithdrawn() {
            Response issued = issue(callers.officer(BEIJING), 0);
            confirm(issued.path("token"), "张三").then().statusCode(200);
            callers.officer(BEIJING)
                    .post(at("/links/" + issued.path("link.id") + "/withdrawal"))
                    .then()
                    .statusCode(409);
        }
    }

    @Nested
    class AsIssuer {

        @Test
        void signatoryShouldHaveOneForItsOwnPartyAlone() {
            issue(callers.member(first), 0).then().statusCode(200);
            issue(callers.member(first), 1).then().statusCode(403);
            issue(callers.only(Role.ORGANIZATION_MEMBER, first, null), 0).then().statusCode(403);
            issue(callers.officer(HEBEI), 1).then().statusCode(404);
            issue(callers.anonymous(), 0).then().statusCode(401);
        }

        @Test
        void stepsShouldNameTheParties() {
            callers.officer(BEIJING).get(at("/steps")).then().body("linkPartyIds", contains(party(0), party(1)));
            callers.member(second).get(at("/steps")).then().body("linkPartyIds", contains(party(1)));
        }

        @Test
        void listShouldShowTheNewestOfEachPartyWithoutTokens() {
            token(1);
            token(0);
            String token = token(0);
            confirm(token, "张三");
            Response listed = callers.officer(BEIJING).get(at("/links"));
            listed.then()
                    .statusCode(200)
                    .body("items.partyId", contains(party(0), party(1)))
                    .body("items.state", contains("USED", "OPEN"));
            assertThat(listed.asString()).doesNotContain(token, "张三");
            callers.member(second).get(at("/links")).then().body("items", hasSize(1));
            callers.anonymous().get(at("/links")).then().statusCode(401);
        }

        @Test
        void retryShouldNotShowTheTokenAgain() {
            RequestSpecification officer = callers.officer(BEIJING).header("Idempotency-Key", UUID.randomUUID());
            Response issued = issue(officer, 0);
            issued.then().statusCode(200).body("token", notNullValue());
            issue(officer, 0)
                    .then()
                    .statusCode(200)
                    .body("link.id", equalTo(issued.<String>path("link.id")))
                    .body("token", nullValue());
        }

        @Test
        void tokenShouldLieNowhere() {
            String token = token(0);
            assertThat(token).hasSize(43);
            asService(() -> assertThat(sql.all(
                            "select l::text from signing_link l where signing_id = ?",
                            List.of(UUID.fromString(signing.path("id"))),
                            Row::text))
                    .hasSize(1)
                    .noneMatch(row -> row.contains(token)));
        }
    }

    /** What the database refuses, whatever the service does. */
    @Nested
    class PastTheService {

        @Test
        void linkShouldConfirmItsOwnPartyAlone() {
            String id = issue(callers.officer(BEIJING), 0).path("link.id");
            refused(
                    "update signing_party set confirmed_at = now(), text_number = 1, text_hash = ?, link_id = ? where id = ?",
                    signing.<String>path("textHash"),
                    UUID.fromString(id),
                    UUID.fromString(party(1)));
        }

        @Test
        void linkShouldStayWhatItWasIssuedFor() {
            UUID id = UUID.fromString(issue(callers.officer(BEIJING), 0).path("link.id"));
            refused("update signing_link set expires_at = expires_at + interval '1 day' where id = ?", id);
            refused("update signing_link set party_id = ? where id = ?", UUID.fromString(party(1)), id);
        }

        @Test
        void withdrawnLinkShouldConfirmNothing() {
            UUID id = UUID.fromString(issue(callers.officer(BEIJING), 0).path("link.id"));
            asService(() -> sql.change("update signing_link set withdrawn_at = now() where id = ?", id));
            refused(
                    "update signing_party set confirmed_at = now(), text_number = 1, text_hash = ?, link_id = ? where id = ?",
                    signing.<String>path("textHash"),
                    id,
                    UUID.fromString(party(0)));
            refused("update signing_link set withdrawn_at = null where id = ?", id);
        }

        @Test
        void linksShouldLieBehindTheWall() {
            token(0);
            assertThat(QuarkusTransaction.requiringNew()
                            .call(() -> sql.all("select id from signing_link", List.of(), Row::uuid)))
                    .isEmpty();
        }

        private void refused(String statement, Object... values) {
            assertThatThrownBy(() -> asService(() -> sql.change(statement, values)))
                    .isInstanceOf(SqlException.class);
            callers.member(first).get(at("")).then().body("parties.confirmedAt", not(contains(notNullValue(), nullValue())));
        }
    }
}
