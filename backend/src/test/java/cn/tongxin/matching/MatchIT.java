package cn.tongxin.matching;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Interest and invitations, answered or taken back; by kind of caller. */
@QuarkusTest
class MatchIT extends TwoSides {

    @Nested
    class AsInterested {

        @Test
        void interestShouldWaitForTheLead() {
            Response match = propose(interested(), "PARTNER");
            match.then()
                    .statusCode(201)
                    .body("status", equalTo("PROPOSED"))
                    .body("proposedBy", equalTo("PARTNER"))
                    .body("lead.id", equalTo(lead.toString()))
                    .body("organization.id", equalTo(partner.toString()))
                    .body("answeredAt", nullValue());
            assertThat(stateOfIntention()).isEqualTo("ACCEPTED");
            leading().get(PATH + "?organization=" + lead).then().body("items.id", contains(match.<String>path("id")));
        }

        @Test
        void interestShownTwiceShouldBeOne() {
            Response first = propose(interested(), "PARTNER");
            Response second = propose(interested(), "PARTNER");
            assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
            assertThat(second.<Integer>path("version")).isEqualTo(first.path("version"));
            assertThat(acts("MATCH", first.path("id"))).containsExactly("propose");
        }

        @Test
        void ownInterestShouldNotBeAcceptedByOneself() {
            act(interested(), propose(interested(), "PARTNER"), "acceptance")
                    .then()
                    .statusCode(409);
            assertThat(stateOfIntention()).isEqualTo("ACCEPTED");
        }

        @Test
        void interestMayBeWithdrawnAndShownAgain() {
            Response match = propose(interested(), "PARTNER");
            Response withdrawn = act(interested().body(REASON), match, "withdrawal");
            withdrawn
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("WITHDRAWN"))
                    .body("reason", equalTo("时间对不上"));
            act(leading(), withdrawn, "acceptance").then().statusCode(409);
            propose(interested(), "PARTNER")
                    .then()
                    .statusCode(201)
                    .body("id", equalTo(match.path("id")))
                    .body("status", equalTo("PROPOSED"))
                    .body("reason", nullValue());
        }

        @Test
        void whatWasDeclinedIsForTheOtherSideToTakeUpAgain() {
            Response match = propose(interested(), "PARTNER");
            act(leading().body(REASON), match, "decline").then().statusCode(200).body("status", equalTo("DECLINED"));
            propose(interested(), "PARTNER").then().statusCode(409);
            propose(leading(), "LEAD").then().statusCode(201).body("status", equalTo("PROPOSED"));
        }

        @Test
        void agreedMatchShouldNotBeWithdrawn() {
            Response match = propose(interested(), "PARTNER");
            Response agreed = act(leading(), match, "acceptance");
            act(interested().body(REASON), agreed, "withdrawal").then().statusCode(409);
            act(leading().body(REASON), agreed, "decline").then().statusCode(409);
        }

        @Test
        void interestInOnesOwnIntentionShouldBeRefused() {
            leading()
                    .body("{\"intentionId\":\"%s\",\"organizationId\":\"%s\",\"side\":\"PARTNER\"}"
                            .formatted(intention, lead))
                    .post(PATH)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/organizationId"));
        }

        @Test
        void interestInWhatIsNotThereShouldBeRefused() {
            for (String body : List.of(
                    "{\"intentionId\":\"%s\",\"organizationId\":\"%s\",\"side\":\"PARTNER\"}"
                            .formatted(UUID.randomUUID(), partner),
                    "{\"intentionId\":\"%s\",\"organizationId\":\"%s\",\"side\":\"PARTNER\"}"
                            .formatted(intention, UUID.randomUUID()))) {
                interested()
                        .body(body)
                        .post(PATH)
                        .then()
                        .statusCode(422)
                        .body("errors[0].code", equalTo("UNKNOWN_REFERENCE"));
            }
            interested().body("{\"side\":\"BOTH\"}").post(PATH).then().statusCode(400);
        }

        @Test
        void whoIsNotInGoodStandingShouldNotBeMet() {
            sql.change("update organization set status = 'ABNORMAL' where id = ?", partner);
            propose(interested(), "PARTNER").then().statusCode(422).body("errors[0].code", equalTo("NOT_PERMITTED"));
        }
    }

    @Nested
    class AsOthers {

        @Test
        void matchShouldNotBeKnownToOthers() {
            String id = propose(interested(), "PARTNER").path("id");
            callers.member(callers.organization(HEBEI))
                    .get(PATH + "/" + id)
                    .then()
                    .statusCode(404);
            callers.officer(HEBEI).get(PATH + "/" + id).then().statusCode(404);
            callers.anonymous().get(PATH + "/" + id).then().statusCode(401);
            callers.member(callers.organization(HEBEI)).get(PATH).then().body("items", empty());
        }

        @Test
        void departmentOfTheIntentionShouldKnowAndNotReadWhatIsWritten() {
            Response match = propose(interested(), "PARTNER");
            callers.officer(BEIJING).get(PATH + "/" + match.path("id")).then().statusCode(200);
            callers.officer(BEIJING)
                    .get(PATH + "/" + match.path("id") + "/messages")
                    .then()
                    .statusCode(403);
        }

        @Test
        void othersShouldNotSpeakForTheTwo() {
            propose(callers.member(callers.organization(HEBEI)), "PARTNER")
                    .then()
                    .statusCode(403);
            propose(callers.member(callers.organization(HEBEI)), "LEAD").then().statusCode(403);
        }
    }
}
