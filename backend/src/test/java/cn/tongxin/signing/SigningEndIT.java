package cn.tongxin.signing;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static cn.tongxin.testing.Callers.TIANJIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.intention.Intentions;
import cn.tongxin.project.Projects;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a signing ends, and what follows it: voided, superseded, amended, renewed, carried out. */
@QuarkusTest
class SigningEndIT {

    private static final String PATH = "/api/v1/signings/";

    @Inject
    Callers callers;

    UUID first;
    UUID second;

    @BeforeEach
    void bodies() {
        first = callers.organization(BEIJING);
        second = callers.organization(HEBEI);
    }

    Response propose(String extra) {
        return Projects.propose(callers, "PROJECT", extra, first, second);
    }

    Response inForce(String extra) {
        Response signing = Projects.confirmed(callers, propose(extra), first, second);
        signing.then().statusCode(200).body("status", equalTo("EFFECTIVE"));
        return signing;
    }

    Response makeVoid(RequestSpecification caller, Response signing) {
        return caller.header("If-Match", signing.header("ETag"))
                .body(Map.of("reason", "金额有误"))
                .post(PATH + signing.path("id") + "/void");
    }

    @Nested
    class Voiding {

        @Test
        void partyShouldTakeBackAProposalAndNobodyElseLearnOfIt() {
            Response signing = propose("");
            makeVoid(callers.member(second), signing)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("VOIDED"))
                    .body("voidReason", equalTo("金额有误"));
            callers.anonymous().get(PATH + signing.path("id")).then().statusCode(404);
            Projects.confirm(callers, signing, 0, first).then().statusCode(409);
        }

        @Test
        void onlyTheDepartmentOfItsDivisionShouldVoidWhatIsInForce() {
            Response signing = inForce("");
            makeVoid(callers.member(first), signing).then().statusCode(409);
            makeVoid(callers.officer(TIANJIN), signing).then().statusCode(403);
            makeVoid(callers.officer(BEIJING), signing)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("VOIDED"))
                    .body("project.id", equalTo(signing.<String>path("project.id")));
            callers.anonymous()
                    .get(PATH + signing.path("id"))
                    .then()
                    .statusCode(200)
                    .body("voidReason", equalTo("金额有误"));
            callers.anonymous()
                    .get(PATH + signing.path("id") + "/history")
                    .then()
                    .body("items.act", hasItem("void"))
                    .body("items[-1].reason", equalTo("金额有误"));
        }

        @Test
        void voidedShouldStayVoid() {
            Response voided = makeVoid(callers.officer(BEIJING), inForce(""));
            makeVoid(callers.officer(BEIJING), voided).then().statusCode(409);
        }
    }

    @Nested
    class Superseding {

        @Test
        void anotherShouldTakeItsPlaceWithIntentionAndProject() {
            Response intention = Intentions.accepted(callers, first, BEIJING);
            String carriesOut = ",\"intentionId\":\"" + intention.path("id") + "\"";
            Response old = inForce(carriesOut);
            String supersedes = carriesOut + ",\"supersedesId\":\"" + old.path("id") + "\"";
            propose(supersedes).then().statusCode(409);
            makeVoid(callers.officer(BEIJING), old).then().statusCode(200);
            Response now = inForce(supersedes);
            now.then()
                    .body("supersedes.id", equalTo(old.<String>path("id")))
                    .body("project.id", equalTo(old.<String>path("project.id")));
            callers.anonymous()
                    .get(PATH + old.path("id"))
                    .then()
                    .body("supersededBy.id", equalTo(now.<String>path("id")))
                    .body("project", nullValue());
            callers.anonymous()
                    .get("/api/v1/projects/" + now.path("project.id") + "/history")
                    .then()
                    .body("items.act", contains("begin", "continue"));
            propose(supersedes).then().statusCode(409);
        }

        @Test
        void whatTakesThePlaceShouldHaveAPartyInCommon() {
            Response old = makeVoid(callers.officer(BEIJING), inForce(""));
            UUID stranger = callers.organization(BEIJING);
            Projects.propose(
                            callers,
                            "PROJECT",
                            ",\"supersedesId\":\"" + old.path("id") + "\"",
                            stranger,
                            callers.organization(HEBEI))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("OTHER_PARTIES"));
        }
    }

    @Nested
    class Following {

        @Test
        void amendmentShouldStandUnderItsAgreementAndBeginNoProject() {
            Response agreement = inForce(",\"termUntil\":\"2028-12-31\",\"reviewOn\":\"2027-06-30\"");
            agreement.then().body("reviewOn", equalTo("2027-06-30"));
            Response amendment = inForce(under(agreement, "AMENDMENT"));
            amendment
                    .then()
                    .body("parent.id", equalTo(agreement.<String>path("id")))
                    .body("relation", equalTo("AMENDMENT"))
                    .body("project", nullValue());
            callers.anonymous()
                    .get(PATH + agreement.path("id"))
                    .then()
                    .body("children.id", contains(amendment.<String>path("id")))
                    .body("status", equalTo("EFFECTIVE"));
        }

        @Test
        void amendmentAndRenewalShouldBeBetweenTheSameParties() {
            Response agreement = inForce("");
            UUID third = callers.organization(TIANJIN);
            for (String relation : new String[] {"AMENDMENT", "RENEWAL"}) {
                Projects.propose(callers, "PROJECT", under(agreement, relation), first, third)
                        .then()
                        .statusCode(422)
                        .body("errors.code", contains("OTHER_PARTIES"));
            }
            Response work = Projects.propose(callers, "PROJECT", under(agreement, "IMPLEMENTATION"), first, third);
            work.then().statusCode(201);
            Projects.confirmed(callers, work, first, third)
                    .then()
                    .body("project.id", org.hamcrest.Matchers.notNullValue());
        }

        @Test
        void proposalShouldNotBearOthersNorShowToOthersBeforeItHolds() {
            Response proposal = propose("");
            propose(under(proposal, "AMENDMENT"))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/parent/signingId"));
            Response agreement = inForce("");
            propose(under(agreement, "RENEWAL")).then().statusCode(201);
            int shown = callers.anonymous().get(PATH + agreement.path("id")).path("children.size()");
            assertThat(shown).isZero();
        }

        private String under(Response agreement, String relation) {
            return ",\"parent\":{\"signingId\":\"" + agreement.path("id") + "\",\"relation\":\"" + relation + "\"}";
        }
    }
}
