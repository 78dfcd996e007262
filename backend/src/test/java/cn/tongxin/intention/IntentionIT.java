package cn.tongxin.intention;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Intentions once they are handed in, by kind of caller. */
@QuarkusTest
class IntentionIT {

    private static final String PATH = "/api/v1/intentions";

    @Inject
    Callers callers;

    @Nested
    class AsOfficer {

        @Test
        void draftsShouldStayUnknown() {
            UUID lead = callers.organization(BEIJING);
            Response draft = Intentions.declare(callers.member(lead), lead, Intentions.complete("未提交"));
            callers.officer(BEIJING).get(PATH + "/" + draft.path("id")).then().statusCode(404);
        }

        @Test
        void acceptShouldMakeItPublic() {
            Response submitted = Intentions.submitted(callers, BEIJING);
            Intentions.act(callers.officer(BEIJING), submitted, "acceptance")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("ACCEPTED"))
                    .body("public", equalTo(true));
            callers.anonymous().get(PATH + "/" + submitted.path("id")).then().statusCode(200);
        }

        @Test
        void returnShouldNeedAReasonAndLetTheOwnerSubmitAgain() {
            UUID lead = callers.organization(BEIJING);
            String token = callers.memberToken(lead);
            Response submitted = Intentions.submitted(callers.bearer(token), callers.bearer(token), lead);
            Intentions.act(callers.officer(BEIJING).body("{}"), submitted, "return")
                    .then()
                    .statusCode(400);
            Response returned =
                    Intentions.act(callers.officer(BEIJING).body("{\"reason\":\"请写明县名\"}"), submitted, "return");
            returned.then().statusCode(200).body("status", equalTo("RETURNED")).body("statusReason", equalTo("请写明县名"));
            Intentions.act(callers.bearer(token), returned, "submission")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("SUBMITTED"));
        }

        @Test
        void acceptTwiceShouldBeStale() {
            Response submitted = Intentions.submitted(callers, BEIJING);
            Intentions.act(callers.officer(BEIJING), submitted, "acceptance")
                    .then()
                    .statusCode(200);
            Intentions.act(callers.officer(BEIJING), submitted, "acceptance")
                    .then()
                    .statusCode(412);
        }

        @Test
        void queueShouldHoldWhatWasSubmitted() {
            Response submitted = Intentions.submitted(callers, BEIJING);
            callers.officer(BEIJING)
                    .queryParam("status", "SUBMITTED")
                    .queryParam("organization", submitted.path("lead.id").toString())
                    .get(PATH)
                    .then()
                    .body("items.id", contains(submitted.path("id").toString()));
        }
    }

    @Nested
    class AsOfficerOfAnotherRegion {

        @Test
        void submittedShouldStayUnknown() {
            Response submitted = Intentions.submitted(callers, BEIJING);
            callers.officer(HEBEI).get(PATH + "/" + submitted.path("id")).then().statusCode(404);
            Intentions.act(callers.officer(HEBEI), submitted, "acceptance")
                    .then()
                    .statusCode(404);
        }

        @Test
        void publicShouldNotBeDecidedByOthers() {
            Response submitted = Intentions.submitted(callers, BEIJING);
            Response accepted = Intentions.act(callers.officer(BEIJING), submitted, "acceptance");
            Intentions.act(callers.officer(HEBEI).body("{\"reason\":\"x\"}"), accepted, "return")
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class AsAnonymous {

        @Test
        void writingShouldNeedSignIn() {
            Intentions.declare(callers.anonymous(), UUID.randomUUID(), Intentions.complete("匿名"))
                    .then()
                    .statusCode(401);
        }

        @Test
        void unpublishedShouldBeUnknown() {
            Response submitted = Intentions.submitted(callers, BEIJING);
            callers.anonymous().get(PATH + "/" + submitted.path("id")).then().statusCode(404);
            callers.anonymous()
                    .queryParam("organization", submitted.path("lead.id").toString())
                    .get(PATH)
                    .then()
                    .body("items", empty())
                    .body("total.count", equalTo(0));
        }

        @Test
        void historyShouldShowWhatWasPublishedAndNoAccount() {
            Response submitted = Intentions.submitted(callers, BEIJING);
            Intentions.act(callers.officer(BEIJING), submitted, "acceptance");
            callers.anonymous()
                    .get(PATH + "/" + submitted.path("id") + "/history")
                    .then()
                    .body("items.act", contains("accept"))
                    .body("items.actor", contains(nullValue()))
                    .body("items[0].changed.status", equalTo("ACCEPTED"));
        }

        @Test
        void unknownAndRepeatedParametersShouldBeRefused() {
            callers.anonymous().get(PATH + "?page=1").then().statusCode(400).body("errors.pointer", contains("?page"));
            callers.anonymous()
                    .get(PATH + "?year=2026&year=2027")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("REPEATED"));
            callers.anonymous()
                    .get(PATH + "?limit=201")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("?limit"));
            callers.anonymous()
                    .get(PATH + "?sort=title")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("?sort"));
        }

        @Test
        void pagesShouldJoinWithoutGapOrOverlap() {
            UUID lead = callers.organization(BEIJING);
            for (int i = 0; i < 3; i++) {
                Response submitted = Intentions.submitted(callers.member(lead), callers.member(lead), lead);
                Intentions.act(callers.officer(BEIJING), submitted, "acceptance")
                        .then()
                        .statusCode(200);
            }
            Response first = callers.anonymous()
                    .queryParam("organization", lead.toString())
                    .queryParam("limit", 2)
                    .get(PATH);
            first.then()
                    .body("items", hasSize(2))
                    .body("total.count", equalTo(3))
                    .body("total.relation", equalTo("EXACT"));
            Response second = callers.anonymous()
                    .queryParam("organization", lead.toString())
                    .queryParam("limit", 2)
                    .queryParam("cursor", first.path("nextCursor").toString())
                    .get(PATH);
            second.then()
                    .body("items", hasSize(1))
                    .body("nextCursor", nullValue())
                    .body("total.count", equalTo(3));
            assertThat(first.<java.util.List<String>>path("items.id"))
                    .doesNotContainAnyElementsOf(second.path("items.id"));
            callers.anonymous()
                    .queryParam("organization", callers.organization(BEIJING).toString())
                    .queryParam("cursor", first.path("nextCursor").toString())
                    .get(PATH)
                    .then()
                    .statusCode(400)
                    .body("type", endsWith("/invalid-cursor"));
        }
    }
}
