package cn.tongxin.signing.link;

import static cn.tongxin.testing.Callers.BEIJING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.intention.Intentions;
import cn.tongxin.paging.Row;
import cn.tongxin.project.Projects;
import cn.tongxin.testing.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What whoever holds a one-time link may do: read, and confirm once, for the party and the text that it is for. */
@QuarkusTest
class SigningLinkIT extends SigningLinkSteps {

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
        List<Integer> statuses =
                AtOnce.run(8, i -> confirm(token, i % 2 == 0 ? "张三" : "李四").statusCode());
        assertThat(statuses)
                .containsOnly(200, 409)
                .filteredOn(status -> status == 200)
                .hasSize(4);
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

    @Test
    void lastConfirmationShouldMoveTheIntentionAndBeginTheProject() {
        Response intention = Intentions.accepted(callers, first, BEIJING);
        signing = Projects.propose(
                callers, "PROJECT", ",\"intentionId\":\"" + intention.path("id") + "\"", first, second);
        confirm(token(0), "张三").then().statusCode(200);
        confirm(token(1), "李四").then().statusCode(200).body("status", equalTo("EFFECTIVE"));
        callers.anonymous()
                .get("/api/v1/intentions/" + intention.path("id"))
                .then()
                .body("status", equalTo("SIGNED"));
        String project = callers.anonymous().get(at("")).path("project.id");
        callers.officer(BEIJING)
                .get("/api/v1/projects/" + project + "/history")
                .then()
                .body("items[0].act", equalTo("begin"))
                .body("items[0].actor", equalTo("one-time-link"));
    }
}
