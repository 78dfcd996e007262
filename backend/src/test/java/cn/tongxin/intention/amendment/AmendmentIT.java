package cn.tongxin.intention.amendment;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.intention.Intentions;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was accepted is changed by an amendment, and by nothing else. */
@QuarkusTest
class AmendmentIT {

    private static final String PATH = "/api/v1/intentions/";
    /** As {@link Intentions#complete} says it. */
    private static final String SAME = """
            {"title":"阅读课延伸","summary":"为两县小学开设阅读课","offer":"选书与配送","need":"课时安排","plannedFrom":"2026-11-01",
            "plannedUntil":"2028-06-30","budget":"120000.5","expectedBeneficiaries":9200,"beneficiaryUnit":"PERSON",
            "targetDivisionCodes":["130722","130630"]}""";

    private static final String OTHER =
            SAME.replace("120000.5", "150000").replace("\"130722\",\"130630\"", "\"130630\"");

    @Inject
    Callers callers;

    private UUID lead;
    private String owner;
    private String officer;
    private Response intention;

    @BeforeEach
    void accepted() {
        lead = callers.organization(BEIJING);
        owner = callers.memberToken(lead);
        officer = callers.officerToken(BEIJING);
        intention = Intentions.accepted(callers, lead, BEIJING);
    }

    private RequestSpecification owner() {
        return callers.bearer(owner);
    }

    private RequestSpecification officer() {
        return callers.bearer(officer);
    }

    private String path() {
        return PATH + intention.path("id");
    }

    private Response propose(RequestSpecification caller, String plan) {
        return Intentions.act(caller.body("{\"reason\":\"合作县有变\",\"content\":" + plan + "}"), intention, "amendments");
    }

    private Response decide(RequestSpecification caller, Response amendment, String act) {
        return caller.header("If-Match", amendment.header("ETag"))
                .post(path() + "/amendments/" + amendment.path("id") + "/" + act);
    }

    @Nested
    class AsLead {

        @Test
        void proposeShouldShowTheDifferenceAndChangeNothing() {
            Response amendment = propose(owner(), OTHER);
            amendment
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("OPEN"))
                    .body("changed", contains("/budget", "/targetDivisionCodes"))
                    .body("before.budget", equalTo("120000.50"))
                    .body("after.budget", equalTo("150000.00"))
                    .body("after.targetDivisionCodes", contains("130630"));
            assertThat(amendment.header("Location")).endsWith("/amendments/" + amendment.path("id"));
            callers.anonymous().get(path()).then().body("budget", equalTo("120000.50"));
        }

        @Test
        void sameAgainShouldBeNoAmendment() {
            propose(owner(), SAME)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/content"))
                    .body("errors.code", contains("NOTHING_CHANGED"));
        }

        @Test
        void oneShouldBeOpenAtATime() throws Exception {
            List<Integer> answers = AtOnce.run(4, i -> propose(owner(), OTHER).statusCode());
            assertThat(answers.stream().filter(s -> s == 201).count()).isEqualTo(1);
            assertThat(answers.stream().filter(s -> s == 409).count()).isEqualTo(3);
            propose(owner(), OTHER).then().statusCode(409).body("type", endsWith("/already-exists"));
        }

        @Test
        void withdrawShouldMakeRoomForAnother() {
            Response amendment = propose(owner(), OTHER);
            decide(owner().body("{\"reason\":\"不改了\"}"), amendment, "withdrawal")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("WITHDRAWN"))
                    .body("decisionReason", equalTo("不改了"));
            propose(owner(), OTHER).then().statusCode(201);
            owner().get(path() + "/amendments").then().body("items.status", contains("OPEN", "WITHDRAWN"));
        }

        @Test
        void decidingShouldBeTheDepartments() {
            Response amendment = propose(owner(), OTHER);
            decide(owner(), amendment, "acceptance").then().statusCode(403);
        }

        @Test
        void whatIsNotAcceptedShouldBeEditedInstead() {
            Response submitted = Intentions.submitted(owner(), owner(), lead);
            Intentions.act(owner().body("{\"reason\":\"有变\",\"content\":" + OTHER + "}"), submitted, "amendments")
                    .then()
                    .statusCode(409);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "\"120000.5\" | \"1.005\" | 400 | /content/budget",
                    "\"120000.5\" | 1 | 400 | /content/budget",
                    "\"2028-06-30\" | \"2020-01-01\" | 422 | /plannedUntil",
                    "\"PERSON\" | null | 422 | /beneficiaryUnit",
                    "\"为两县小学开设阅读课\" | null | 422 | /summary",
                    "[\"130722\",\"130630\"] | [] | 422 | /targetDivisionCodes",
                    "[\"130722\",\"130630\"] | [\"130630\",\"130630\"] | 422 | /targetDivisionCodes",
                    "[\"130722\",\"130630\"] | null | 400 | /content/targetDivisionCodes"
                })
        void badPlanShouldBeNamed(String said, String instead, int status, String pointer) {
            propose(owner(), SAME.replace(said, instead))
                    .then()
                    .statusCode(status)
                    .body("errors.pointer", contains(pointer));
        }
    }

    @Nested
    class AsOfficer {

        @Test
        void acceptShouldPutTheNewValuesInPlaceAtOnce() {
            Response amendment = propose(owner(), OTHER);
            decide(officer(), amendment, "acceptance").then().statusCode(200).body("status", equalTo("ACCEPTED"));
            callers.anonymous()
                    .get(path())
                    .then()
                    .body("budget", equalTo("150000.00"))
                    .body("targets.code", contains("130630"))
                    .body("status", equalTo("ACCEPTED"))
                    .body("version", equalTo(intention.<Integer>path("version") + 1));
            callers.anonymous()
                    .get(path() + "/history")
                    .then()
                    .body("items.act", contains("accept", "amend"))
                    .body("items[1].changed.budget", equalTo("150000.00"))
                    .body("items[1].changed.title", nullValue());
        }

        @Test
        void rejectShouldNeedAReasonAndLeaveItAsItIs() {
            Response amendment = propose(owner(), OTHER);
            decide(officer().body("{}"), amendment, "rejection").then().statusCode(400);
            decide(officer().body("{\"reason\":\"依据不足\"}"), amendment, "rejection")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("REJECTED"))
                    .body("decisionReason", equalTo("依据不足"));
            callers.anonymous().get(path()).then().body("budget", equalTo("120000.50"));
        }

        @Test
        void decidingTwiceShouldBeStaleThenConflict() {
            Response amendment = propose(owner(), OTHER);
            Response accepted = decide(officer(), amendment, "acceptance");
            decide(officer(), amendment, "acceptance").then().statusCode(412);
            decide(officer().body("{\"reason\":\"又不行\"}"), accepted, "rejection")
                    .then()
                    .statusCode(409);
        }

        @Test
        void decidingAtOnceShouldDecideOnce() throws Exception {
            Response amendment = propose(owner(), OTHER);
            List<Integer> answers = AtOnce.run(
                    4,
                    i -> i % 2 == 0
                            ? decide(officer(), amendment, "acceptance").statusCode()
                            : decide(officer().body("{\"reason\":\"依据不足\"}"), amendment, "rejection")
                                    .statusCode());
            assertThat(answers.stream().filter(s -> s == 200).count()).isEqualTo(1);
            assertThat(answers.stream().filter(s -> s == 412).count()).isEqualTo(3);
        }

        @Test
        void versionShouldBeNeeded() {
            Response amendment = propose(owner(), OTHER);
            officer()
                    .post(path() + "/amendments/" + amendment.path("id") + "/acceptance")
                    .then()
                    .statusCode(428);
        }
    }

    @Nested
    class AsOthers {

        @Test
        void amendmentShouldBeNobodyElses() {
            Response amendment = propose(owner(), OTHER);
            String one = path() + "/amendments/" + amendment.path("id");
            callers.anonymous().get(one).then().statusCode(401);
            callers.member(callers.organization(BEIJING)).get(one).then().statusCode(403);
            callers.officer(HEBEI).get(one).then().statusCode(403);
            decide(callers.officer(HEBEI), amendment, "acceptance").then().statusCode(403);
            propose(callers.member(callers.organization(BEIJING)), OTHER).then().statusCode(403);
            callers.anonymous().get(path() + "/history").then().body("items.act", contains("accept"));
        }
    }
}
