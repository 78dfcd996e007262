package cn.tongxin.intention;

import static cn.tongxin.testing.Callers.BEIJING;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.tongxin.call.Calls;
import cn.tongxin.identity.WallGate;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intentions that answer a call: its window, whom it asks, and its questions. */
@QuarkusTest
class AnswerCallIT {

    private static final String INTENTIONS = "/api/v1/intentions/";
    private static final String FORM = ",\"questions\":" + Calls.QUESTIONS;

    /** One good answer to each question. */
    private static final String ANSWERS = """
            {"1":{"text":"已有两年"},"2":{"number":"320.50"},"3":{"yes":false},"4":{"choices":["启动"]},"5":{"choices":["资金","人员"]},
            "6":{"date":"2026-03-01"}}""";

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    WallGate wall;

    @Nested
    class AsMember {

        @Test
        void completeAnswersShouldBeKeptAndCounted() {
            Response call = Calls.opened(callers, FORM);
            Response intention = submitted(call, ANSWERS);
            intention.then().statusCode(200).body("status", equalTo("SUBMITTED"));
            callers.officer(BEIJING)
                    .get(INTENTIONS + intention.path("id") + "/answers")
                    .then()
                    .statusCode(200)
                    .body("questions", hasSize(6))
                    .body("answers.1.text", equalTo("已有两年"))
                    .body("answers.2.number", equalTo("320.5"))
                    .body("answers.3.yes", equalTo(false))
                    .body("answers.5.choices", contains("资金", "人员"))
                    .body("answers.6.date", equalTo("2026-03-01"));
            callers.anonymous()
                    .get(Calls.PATH + "/" + call.path("id"))
                    .then()
                    .body("answers.intentions", equalTo(1))
                    .body("answers.organizations", equalTo(1))
                    .body("answers.accepted", equalTo(0));
        }

        @Test
        void gapsShouldBeAllowedInADraftAndNamedOnSubmitting() {
            UUID lead = callers.organization(BEIJING);
            Response draft = declare(lead, Calls.opened(callers, FORM), "{\"2\":{\"number\":\"1\"}}");
            draft.then().statusCode(201);
            Intentions.act(callers.member(lead), draft, "submission")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", containsInAnyOrder("/answers/1", "/answers/4"))
                    .body("errors.code", hasItem("REQUIRED"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "{\"1\":{\"number\":\"1\"}} | 422 | /content/answers/1/number",
                    "{\"1\":{}} | 422 | /content/answers/1/text",
                    "{\"1\":{\"text\":\"a\",\"yes\":true}} | 422 | /content/answers/1/yes",
                    "{\"2\":{\"number\":\"1e9\"}} | 400 | /content/answers/2/number",
                    "{\"2\":{\"number\":12}} | 400 | /content/answers/2/number",
                    "{\"3\":{\"yes\":\"true\"}} | 400 | /content/answers/3/yes",
                    "{\"4\":{\"choices\":[\"谋划\",\"启动\"]}} | 422 | /content/answers/4/choices",
                    "{\"4\":{\"choices\":[\"别的\"]}} | 422 | /content/answers/4/choices/0",
                    "{\"5\":{\"choices\":[]}} | 422 | /content/answers/5/choices",
                    "{\"5\":{\"choices\":[\"资金\",\"资金\"]}} | 422 | /content/answers/5/choices",
                    "{\"6\":{\"date\":\"2026-02-30\"}} | 400 | /content/answers/6/date",
                    "{\"1\":{\"text\":\"a\\u0000\"}} | 400 | /content/answers/1/text",
                    "{\"7\":{\"text\":\"a\"}} | 422 | /content/answers/7",
                    "{\"x\":{\"text\":\"a\"}} | 400 | /content/answers/x",
                    "{\"1\":null} | 400 | /content/answers/1"
                })
        void badAnswersShouldBeNamed(String answers, int status, String pointer) {
            declare(callers.organization(BEIJING), Calls.opened(callers, FORM), answers.strip())
                    .then()
                    .statusCode(status)
                    .body("errors.pointer", hasItem(pointer.strip()));
        }

        @Test
        void answersWithoutACallShouldBeRefused() {
            UUID lead = callers.organization(BEIJING);
            Intentions.declare(
                            callers.member(lead),
                            lead,
                            "{\"title\":\"a\",\"year\":2026,\"answers\":{\"1\":{\"text\":\"a\"}}}")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/content/answers"));
        }

        @Test
        void callThatIsNotYetOpenShouldBeRefused() {
            String officer = callers.officerToken(BEIJING);
            String later = Calls.content(
                    Calls.today().plusDays(1), Calls.today().plusDays(2), "", callers.department(BEIJING));
            Response call = Calls.act(callers.bearer(officer), Calls.draft(callers.bearer(officer), later), "opening");
            declare(callers.organization(BEIJING), call, "{}")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/content/callId"))
                    .body("errors.code", contains("CALL_NOT_OPEN"));
        }

        @Test
        void draftOfACallShouldBeUnknown() {
            Response draft = Calls.draft(callers.officer(BEIJING), Calls.content(callers.department(BEIJING)));
            declare(callers.organization(BEIJING), draft, "{}")
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("UNKNOWN_REFERENCE"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "310000 | ''",
                    "110000 | ,\"divisionCodes\":[\"120000\"]",
                    "110000 | ,\"organizationTypes\":[\"FOUNDATION\"]"
                })
        void whoIsNotAskedShouldBeRefused(String seat, String more) {
            declare(callers.organization(seat), Calls.opened(callers, more), "{}")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/content/callId"))
                    .body("errors.code", contains("CALL_NOT_FOR"));
        }

        @Test
        void submitShouldKeepToYearAndCategoriesOfTheCall() {
            UUID lead = callers.organization(BEIJING);
            Response call = Calls.opened(callers, "");
            String content = Intentions.complete("不合")
                    .replace("\"year\":2026", "\"year\":2025,\"callId\":\"" + call.path("id") + "\"")
                    .replace("CHARITY", "FORUM");
            Intentions.act(callers.member(lead), Intentions.declare(callers.member(lead), lead, content), "submission")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", containsInAnyOrder("/year", "/category"));
        }

        @Test
        void onlyWhatCameBackShouldBeSubmittedAfterTheWindow() {
            Response call = Calls.opened(callers, FORM);
            UUID lead = callers.organization(BEIJING);
            RequestSpecification member = callers.member(lead);
            Response late = declare(lead, call, ANSWERS);
            Response handedIn = Intentions.act(callers.member(lead), declare(lead, call, ANSWERS), "submission");
            Calls.act(callers.officer(BEIJING), call, "closing", "{\"reason\":\"截止\"}")
                    .then()
                    .statusCode(200);
            Intentions.act(member, late, "submission")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/callId"));
            Response returned =
                    Intentions.act(callers.officer(BEIJING).body("{\"reason\":\"请补充\"}"), handedIn, "return");
            Intentions.act(callers.member(lead), returned, "submission").then().statusCode(200);
        }

        private Response submitted(Response call, String answers) {
            UUID lead = callers.organization(BEIJING);
            return Intentions.act(callers.member(lead), declare(lead, call, answers), "submission");
        }
    }

    @Nested
    class AsAnonymous {

        @Test
        void answersShouldStayWithTheirPeopleWhenTheIntentionIsPublic() {
            UUID lead = callers.organization(BEIJING);
            Response accepted = Intentions.act(
                    callers.officer(BEIJING),
                    Intentions.act(
                            callers.member(lead), declare(lead, Calls.opened(callers, FORM), ANSWERS), "submission"),
                    "acceptance");
            String path = INTENTIONS + accepted.path("id") + "/answers";
            callers.anonymous().get(path).then().statusCode(401);
            callers.member(callers.organization(BEIJING)).get(path).then().statusCode(403);
            callers.member(lead).get(path).then().statusCode(200).body("answers.1.text", equalTo("已有两年"));
        }
    }

    @Nested
    class AsTheDatabase {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "4 | ONE_OF | choices | array['别的'] | a choice is one of the question's options",
                    "4 | ONE_OF | choices | array['谋划','启动'] | ck_intention_answer_value",
                    "2 | NUMBER | text | 'a' | ck_intention_answer_value",
                    "2 | TEXT | text | 'a' | fk_intention_answer_question",
                    "9 | TEXT | text | 'a' | fk_intention_answer_question"
                })
        void valueOfAnotherKindShouldBeRefused(
                int number, String kind, String column, String value, String constraint) {
            Response call = Calls.opened(callers, FORM);
            Response draft = declare(callers.organization(BEIJING), call, "{}");
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        wall.open();
                        sql.change(
                                "insert into intention_answer (intention_id, call_id, number, kind, " + column
                                        + ") values (?, ?, ?, ?, " + value + ")",
                                UUID.fromString(draft.path("id")),
                                UUID.fromString(call.path("id")),
                                number,
                                kind);
                    }))
                    .hasStackTraceContaining(constraint);
        }
    }

    private Response declare(UUID lead, Response call, String answers) {
        String content = Intentions.complete("应征")
                .replace(
                        "\"year\":2026", "\"year\":2026,\"callId\":\"" + call.path("id") + "\",\"answers\":" + answers);
        return Intentions.declare(callers.member(lead), lead, content);
    }
}
