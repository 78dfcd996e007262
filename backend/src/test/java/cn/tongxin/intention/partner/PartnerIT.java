package cn.tongxin.intention.partner;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.intention.Intentions;
import cn.tongxin.intention.Partners;
import cn.tongxin.testing.AtOnce;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Partners are asked, and answer for themselves. */
@QuarkusTest
class PartnerIT {

    private static final String PATH = "/api/v1/intentions/";

    @Inject
    Callers callers;

    private UUID lead;
    private UUID partner;
    private String owner;
    private String asked;

    @BeforeEach
    void organizations() {
        lead = callers.organization(BEIJING);
        partner = callers.organization(HEBEI);
        owner = callers.memberToken(lead);
        asked = callers.memberToken(partner);
    }

    private RequestSpecification owner() {
        return callers.bearer(owner);
    }

    private RequestSpecification asked() {
        return callers.bearer(asked);
    }

    private Response accepted() {
        return Intentions.accepted(callers, lead, BEIJING);
    }

    private Response draft() {
        return Intentions.declare(
                owner(),
                lead,
                Intentions.complete("两家合办").replace("\"year\"", "\"partnerIds\":[\"" + partner + "\"],\"year\""));
    }

    @Nested
    class AsLead {

        @Test
        void namingShouldInviteAndMakeNoPartner() {
            Response draft = draft();
            draft.then().statusCode(201).body("partners", empty()).body("invited.id", contains(partner.toString()));
            // what the numbers are folded from names nobody who has not accepted
            owner().get(PATH + draft.path("id") + "/history")
                    .then()
                    .body("items.find { it.act == 'declare' }.changed.partnerIds", empty());
        }

        @Test
        void namingNoMoreShouldTakeTheInvitationBack() {
            Response draft = draft();
            owner().header("If-Match", draft.header("ETag"))
                    .body(Intentions.complete("一家办"))
                    .put(PATH + draft.path("id"))
                    .then()
                    .statusCode(200)
                    .body("invited", empty());
            owner().get(PATH + draft.path("id") + "/partners").then().body("items.status", contains("WITHDRAWN"));
            asked().get(PATH + draft.path("id")).then().statusCode(404);
        }

        @Test
        void inviteTwiceShouldBeOnce() {
            Response intention = accepted();
            Partners.invite(owner(), intention, partner)
                    .then()
                    .statusCode(200)
                    .body("invited.id", contains(partner.toString()));
            Partners.invite(owner(), intention, partner).then().statusCode(200);
            owner().get(PATH + intention.path("id") + "/history")
                    .then()
                    .body("items.findAll { it.act == 'invite' }.size()", equalTo(1));
        }

        @Test
        void oneselfAndStrangersToTheRegisterShouldBeRefused() {
            Response intention = accepted();
            Partners.invite(owner(), intention, lead)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/organizationId"))
                    .body("errors.code", contains("DUPLICATE"));
            Partners.invite(owner(), intention, UUID.randomUUID())
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("UNKNOWN_REFERENCE"));
        }

        @Test
        void invitationShouldBeTakenBackBeforeItIsAnswered() {
            Response invited = Partners.invite(owner(), accepted(), partner);
            Intentions.act(owner(), invited, "partners/" + partner + "/withdrawal")
                    .then()
                    .statusCode(200)
                    .body("invited", empty());
            Partners.join(asked(), invited, partner).then().statusCode(409);
        }

        @Test
        void answeringForAnotherShouldBeForbidden() {
            Response invited = Partners.invite(owner(), accepted(), partner);
            Partners.join(owner(), invited, partner).then().statusCode(403);
            Partners.decline(owner(), invited, partner).then().statusCode(403);
        }
    }

    @Nested
    class AsInvited {

        @Test
        void invitationShouldOpenTheDraftToRead() {
            Response draft = draft();
            asked().get(PATH + draft.path("id")).then().statusCode(200);
            asked().queryParam("invited", partner.toString())
                    .get("/api/v1/intentions")
                    .then()
                    .body("items.id", contains(draft.<String>path("id")));
            asked().get(PATH + draft.path("id") + "/steps").then().body("steps", containsInAnyOrder("JOIN", "DECLINE"));
        }

        @Test
        void acceptShouldMakeAPartnerAndBeToldInTheJournal() {
            Response invited = Partners.invite(owner(), accepted(), partner);
            Partners.join(asked(), Partners.read(asked(), invited.path("id")), partner)
                    .then()
                    .statusCode(200)
                    .body("partners.id", contains(partner.toString()))
                    .body("invited", empty());
            callers.anonymous()
                    .get(PATH + invited.path("id") + "/history")
                    .then()
                    .body("items.act", contains("accept", "join"))
                    .body("items[1].changed.partnerIds", contains(partner.toString()))
                    .body("items[1].onBehalfOf.id", equalTo(partner.toString()));
        }

        @Test
        void acceptTwiceShouldBeOnceAlsoWithoutTheNewVersion() {
            Response invited = Partners.invite(owner(), accepted(), partner);
            Response joined = Partners.join(asked(), invited, partner);
            Partners.join(asked(), invited, partner)
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(joined.path("version")));
        }

        @Test
        void acceptingWhatWasChangedSinceShouldBeStale() {
            Response draft = draft();
            owner().header("If-Match", draft.header("ETag"))
                    .body(Intentions.complete("改了")
                            .replace("\"year\"", "\"partnerIds\":[\"" + partner + "\"],\"year\""))
                    .put(PATH + draft.path("id"))
                    .then()
                    .statusCode(200);
            Partners.join(asked(), draft, partner).then().statusCode(412);
        }

        @Test
        void declineShouldNeedAReasonAndCloseTheDraft() {
            Response draft = draft();
            Intentions.act(asked().body("{}"), draft, "partners/" + partner + "/refusal")
                    .then()
                    .statusCode(400);
            Partners.decline(asked(), draft, partner).then().statusCode(200).body("invited", empty());
            asked().get(PATH + draft.path("id")).then().statusCode(404);
            owner().get(PATH + draft.path("id") + "/partners")
                    .then()
                    .body("items.status", contains("DECLINED"))
                    .body("items.reason", contains("人手不足"));
        }

        @Test
        void declinedShouldBeInvitedAgain() {
            Response draft = draft();
            Partners.decline(asked(), draft, partner).then().statusCode(200);
            Partners.invite(owner(), draft, partner).then().statusCode(200);
            Partners.join(asked(), draft, partner)
                    .then()
                    .statusCode(200)
                    .body("partners.id", contains(partner.toString()));
        }

        @Test
        void partnerShouldBeAbleToLeave() {
            Response joined = Partners.join(asked(), Partners.invite(owner(), accepted(), partner), partner);
            Partners.decline(asked(), joined, partner).then().statusCode(200).body("partners", empty());
            callers.anonymous()
                    .get(PATH + joined.path("id") + "/history")
                    .then()
                    .body("items.act", contains("accept", "join", "leave"));
        }

        @Test
        void manyAtOnceShouldJoinOnce() throws Exception {
            Response invited = Partners.invite(owner(), accepted(), partner);
            List<Integer> answers =
                    AtOnce.run(6, i -> Partners.join(asked(), invited, partner).statusCode());
            assertThat(answers).containsOnly(200);
            owner().get(PATH + invited.path("id") + "/history")
                    .then()
                    .body("items.findAll { it.act == 'join' }.size()", equalTo(1));
        }

        @Test
        void acceptAndDeclineAtOnceShouldLeaveOneAnswer() throws Exception {
            Response invited = Partners.invite(owner(), accepted(), partner);
            List<Integer> answers = AtOnce.run(
                    2,
                    i -> i == 0
                            ? Partners.join(asked(), invited, partner).statusCode()
                            : Partners.decline(asked(), invited, partner).statusCode());
            assertThat(answers).contains(200);
            String status = owner().get(PATH + invited.path("id") + "/partners").path("items[0].status");
            List<String> partners = owner().get(PATH + invited.path("id")).path("partners.id");
            assertThat(partners).isEqualTo(status.equals("ACCEPTED") ? List.of(partner.toString()) : List.of());
        }

        @Test
        void withoutInvitationThereShouldBeNothingToAnswer() {
            Response intention = accepted();
            Partners.join(asked(), intention, partner).then().statusCode(404);
            Partners.decline(asked(), intention, partner).then().statusCode(404);
        }
    }

    @Nested
    class AsAnonymous {

        @Test
        void invitedShouldCountNowhereAndBeNamedToNobody() {
            Response invited = Partners.invite(owner(), accepted(), partner);
            String id = invited.path("id");
            callers.anonymous()
                    .get(PATH + id)
                    .then()
                    .body("partners", empty())
                    .body("invited", empty())
                    .body("leadOfferedToId", nullValue());
            callers.anonymous()
                    .queryParam("organization", partner.toString())
                    .get("/api/v1/intentions")
                    .then()
                    .body("items", empty());
            callers.anonymous().get("/api/v1/organizations/" + partner).then().body("counts.intentions", equalTo(0));
            callers.anonymous().get(PATH + id + "/history").then().body("items.act", not(hasItem("invite")));
            callers.anonymous().get(PATH + id + "/partners").then().statusCode(401);
            callers.member(callers.organization(HEBEI))
                    .get(PATH + id + "/partners")
                    .then()
                    .statusCode(403);
        }

        @Test
        void partnerShouldCountOnceItHasAccepted() {
            Response invited = Partners.invite(owner(), accepted(), partner);
            Partners.join(asked(), invited, partner).then().statusCode(200);
            callers.anonymous()
                    .queryParam("organization", partner.toString())
                    .get("/api/v1/intentions")
                    .then()
                    .body("items.id", contains(invited.<String>path("id")))
                    .body("total.count", equalTo(1));
            callers.anonymous().get("/api/v1/organizations/" + partner).then().body("counts.intentions", equalTo(1));
        }
    }
}
