package cn.tongxin.account;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.notNullValue;

import cn.tongxin.project.Projects;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose account has a second factor shows it again to sign for a party. */
@QuarkusTest
class FactorAtConfirmationIT extends SecondFactorSteps {

    Response signing;

    @BeforeEach
    void proposeToThem() {
        UUID proposer = callers.organization(HEBEI);
        UUID theirs = callers.organization(BEIJING);
        sql.change(
                "insert into account_grant (id, account_id, role, organization_id) values (gen_random_uuid(), ?, 'ORGANIZATION_SIGNATORY', ?)",
                person.id(),
                theirs);
        signing = Projects.propose(callers, "MEMORANDUM", "", proposer, theirs);
        signing.then().statusCode(201);
    }

    private Response confirmWith(String code) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("textNumber", signing.path("text.number"));
        body.put("textHash", signing.path("text.hash"));
        if (code != null) {
            body.put("secondFactor", code);
        }
        return browser.changing()
                .header("X-Forwarded-For", person.address())
                .body(body)
                .post("/api/v1/signings/" + signing.path("id") + "/parties/" + signing.path("parties[1].id")
                        + "/confirmation");
    }

    @Test
    void sessionAloneShouldDoWhereTheAccountHasNoFactor() {
        confirmWith(null).then().statusCode(200).body("parties[1].confirmedAt", notNullValue());
    }

    @Test
    void factorShouldBeAskedForAgain() {
        Authenticator app = enrol();
        confirmWith(null)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/secondFactor"))
                .body("errors.code", contains("REQUIRED"));
        confirmWith(app.code(0)).then().statusCode(200).body("parties[1].confirmedAt", notNullValue());
    }

    @Test
    void sameRequestAfterALostReplyShouldBeOneConfirmation() {
        Authenticator app = enrol();
        String code = app.code(0);
        String once = confirmWith(code).then().statusCode(200).extract().path("parties[1].confirmedAt");
        String again = confirmWith(code).then().statusCode(200).extract().path("parties[1].confirmedAt");
        assertThat(again).isEqualTo(once);
    }

    @Test
    void wrongCodeShouldConfirmNothingAndBeOnTheTrail() {
        Authenticator app = enrol();
        String wrong = app.code(-1); // used up
        confirmWith(wrong).then().statusCode(422).body("errors.code", contains("CODE_NOT_GOOD"));
        assertThat(persons.acts("ACCOUNT", person.id())).endsWith("refuse-second-factor");
        confirmWith(app.code(0)).then().statusCode(200);
    }

    @Test
    void guessingShouldLock() {
        Authenticator app = enrol();
        for (int i = 0; i < 12; i++) {
            confirmWith("00000" + i % 10).then().statusCode(422);
        }
        assertThat(persons.acts("ACCOUNT", person.id())).contains("lock");
        confirmWith(app.code(0)).then().statusCode(422);
    }

    /** A one-time link confirms, and so is worth as much. */
    @Test
    void linkShouldAskForTheFactorToo() {
        Authenticator app = enrol();
        linkWith(null).then().statusCode(422).body("errors.pointer", contains("/secondFactor"));
        linkWith(app.code(-1)).then().statusCode(422).body("errors.code", contains("CODE_NOT_GOOD"));
        linkWith(app.code(0)).then().statusCode(200).body("token", notNullValue());
    }

    private Response linkWith(String code) {
        return browser.changing()
                .header("X-Forwarded-For", person.address())
                .body(code == null ? Map.of() : Map.of("secondFactor", code))
                .post("/api/v1/signings/" + signing.path("id") + "/parties/" + signing.path("parties[1].id")
                        + "/links");
    }
}
