package cn.tongxin.intention;

import static cn.tongxin.testing.Callers.BEIJING;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an intention needs and offers, in terms; by kind of caller. */
@QuarkusTest
class IntentionTermIT {

    private static final String PATH = "/api/v1/intentions/";

    private static final String NEED = """
            {"kind":"NEED","category":"TRAINING","field":"养老服务","divisionCode":"130629","fromOn":"2026-11-01","untilOn":"2027-06-30",
            "what":"养老护理员培训","quantity":"20.50","unit":"场"}""";
    private static final String OFFER = "{\"kind\":\"OFFER\",\"field\":\"阅读推广\",\"what\":\"选书与配送\"}";

    @Inject
    Callers callers;

    private UUID lead;
    private String token;

    @BeforeEach
    void organization() {
        lead = callers.organization(BEIJING);
        token = callers.memberToken(lead);
    }

    private RequestSpecification owner() {
        return callers.bearer(token);
    }

    private static String with(String... terms) {
        String complete = Intentions.complete("阅读课延伸");
        return complete.substring(0, complete.length() - 1) + ",\"terms\":[" + String.join(",", terms) + "]}";
    }

    private Response declared(String... terms) {
        return Intentions.declare(owner(), lead, with(terms));
    }

    @Nested
    class AsOwner {

        @Test
        void termsShouldComeBackAsWrittenAndInOrder() {
            Response draft = declared(NEED, OFFER);
            draft.then()
                    .statusCode(201)
                    .body("terms.kind", contains("NEED", "OFFER"))
                    .body("terms[0].category", equalTo("TRAINING"))
                    .body("terms[0].field", equalTo("养老服务"))
                    .body("terms[0].division.code", equalTo("130629"))
                    .body("terms[0].fromOn", equalTo("2026-11-01"))
                    .body("terms[0].untilOn", equalTo("2027-06-30"))
                    .body("terms[0].what", equalTo("养老护理员培训"))
                    .body("terms[0].quantity", equalTo("20.5"))
                    .body("terms[0].unit", equalTo("场"))
                    .body("terms[1].division", nullValue())
                    .body("terms[1].quantity", nullValue());
        }

        @Test
        void editShouldReplaceTerms() {
            Response draft = declared(NEED, OFFER);
            owner().header("If-Match", draft.header("ETag"))
                    .body(with(OFFER))
                    .put(PATH + draft.path("id"))
                    .then()
                    .statusCode(200)
                    .body("terms.kind", contains("OFFER"));
        }

        @Test
        void draftMayLeaveGapsThatSubmissionNames() {
            Response draft = declared("{\"kind\":\"NEED\"}");
            draft.then().statusCode(201).body("terms", hasSize(1));
            Intentions.act(owner(), draft, "submission")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItems("/terms/0/field", "/terms/0/what"))
                    .body("errors.code", hasItems("REQUIRED"));
        }

        @Test
        void completeTermsShouldBeSubmitted() {
            Intentions.act(owner(), declared(NEED), "submission")
                    .then()
                    .statusCode(200)
                    .body("terms", hasSize(1));
        }

        @Test
        void revivalShouldSayTheSameWithoutItsDays() {
            Response submitted = Intentions.act(owner(), declared(NEED), "submission");
            owner().body("{\"year\":2027}")
                    .post(PATH + submitted.path("id") + "/revival")
                    .then()
                    .statusCode(201)
                    .body("terms[0].what", equalTo("养老护理员培训"))
                    .body("terms[0].fromOn", nullValue());
        }

        @Test
        void whatDoesNotFitTogetherShouldBeNamed() {
            declared(OFFER, """
                    {"kind":"NEED","fromOn":"2027-01-02","untilOn":"2027-01-01","quantity":"3","divisionCode":"139999"}""")
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.pointer",
                            hasItems(
                                    "/content/terms/1/untilOn",
                                    "/content/terms/1/unit",
                                    "/content/terms/1/divisionCode"))
                    .body("errors.code", hasItems("WRONG_ORDER", "TOGETHER", "UNKNOWN_REFERENCE"));
        }

        @Test
        void moreThanTwentyShouldBeRefused() {
            declared(Collections.nCopies(21, OFFER).toArray(String[]::new))
                    .then()
                    .statusCode(400);
            declared(Collections.nCopies(20, OFFER).toArray(String[]::new))
                    .then()
                    .statusCode(201);
        }

        @Test
        void quantityShouldBeADecimalAboveNothing() {
            for (String wrong : new String[] {"0", "0.00", "-1", "1e3", "1.234", ""}) {
                declared("{\"kind\":\"NEED\",\"quantity\":\"" + wrong + "\",\"unit\":\"场\"}")
                        .then()
                        .statusCode(400)
                        .body("errors[0].pointer", equalTo("/content/terms/0/quantity"));
            }
        }
    }

    @Nested
    class AsAnonymous {

        @Test
        void termsShouldBePublicWithTheIntention() {
            Response submitted = Intentions.act(owner(), declared(NEED), "submission");
            callers.anonymous().get(PATH + submitted.path("id")).then().statusCode(404);
            Intentions.act(callers.officer(BEIJING), submitted, "acceptance")
                    .then()
                    .statusCode(200);
            callers.anonymous().get(PATH + submitted.path("id")).then().body("terms[0].what", equalTo("养老护理员培训"));
        }

        @Test
        void intentionWithoutTermsShouldSayNone() {
            Response accepted = Intentions.accepted(callers, lead, BEIJING);
            callers.anonymous().get(PATH + accepted.path("id")).then().body("terms", empty());
        }
    }
}
