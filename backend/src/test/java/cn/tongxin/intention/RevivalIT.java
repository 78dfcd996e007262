package cn.tongxin.intention;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.testing.AtOnce;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Declaring an intention anew for a later year, by kind of caller. */
@QuarkusTest
class RevivalIT {

    private static final String PATH = "/api/v1/intentions/";

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

    private Response submitted() {
        return Intentions.submitted(owner(), owner(), lead);
    }

    private Response accepted() {
        return Intentions.act(callers.officer(BEIJING), submitted(), "acceptance");
    }

    private static Response revive(RequestSpecification caller, Response intention, String body) {
        return caller.body(body).post(PATH + intention.path("id") + "/revival");
    }

    private static Response withdraw(RequestSpecification caller, Response intention) {
        return Intentions.act(caller.body("{\"reason\":\"另行安排\"}"), intention, "withdrawal");
    }

    @Nested
    class AsOwner {

        @Test
        void revivalShouldBeADraftThatSaysTheSameWithoutItsDays() {
            Response original = accepted();
            Response revival = revive(owner(), original, "{\"year\":2027}");
            revival.then()
                    .statusCode(201)
                    .header("Location", endsWith("/api/v1/intentions/" + revival.path("id")))
                    .body("id", not(equalTo(original.path("id"))))
                    .body("status", equalTo("DRAFT"))
                    .body("year", equalTo(2027))
                    .body("plannedFrom", nullValue())
                    .body("plannedUntil", nullValue())
                    .body("submittedAt", nullValue())
                    .body("revivedFrom.id", equalTo(original.path("id")))
                    .body("revivedFrom.year", equalTo(2026));
            for (String same : List.of(
                    "title",
                    "summary",
                    "category",
                    "offer",
                    "need",
                    "budget",
                    "expectedBeneficiaries",
                    "beneficiaryUnit",
                    "targets",
                    "partners",
                    "lead",
                    "origin")) {
                assertThat(revival.<Object>path(same)).as(same).isEqualTo(original.path(same));
            }
        }

        @Test
        void originalShouldStayAsItIsAndNameItsRevival() {
            Response original = accepted();
            Response revival = revive(owner(), original, "{\"year\":2027}");
            owner().get(PATH + original.path("id"))
                    .then()
                    .body("status", equalTo("ACCEPTED"))
                    .body("version", equalTo(original.path("version")))
                    .body("revivals.id", contains(revival.<String>path("id")))
                    .body("revivedFrom", nullValue());
        }

        @Test
        void yearShouldBeTheNextWhenNoneIsGiven() {
            Response original = accepted();
            int now = Year.now(ZoneId.of("Asia/Shanghai")).getValue();
            revive(owner(), original, "{}").then().statusCode(201).body("year", equalTo(Math.max(2027, now)));
        }

        @Test
        void journalShouldTellOfTheRevival() {
            Response revival = revive(owner(), accepted(), "{\"year\":2027}");
            owner().get(PATH + revival.path("id") + "/history")
                    .then()
                    .body("items.act", contains("revive"))
                    .body("items[0].changed.revivedFromId", notNullValue());
        }

        @Test
        void secondRevivalForTheYearShouldBeRefusedUntilTheFirstIsWithdrawn() {
            Response original = accepted();
            Response first = revive(owner(), original, "{\"year\":2027}");
            revive(owner(), original, "{\"year\":2027}")
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/already-exists"))
                    .body("errors.pointer", contains("/year"));
            revive(owner(), original, "{\"year\":2028}").then().statusCode(201);
            withdraw(owner(), first).then().statusCode(200);
            revive(owner(), original, "{\"year\":2027}").then().statusCode(201);
        }

        @Test
        void revivalsAtOnceShouldMakeOne() throws Exception {
            Response original = accepted();
            assertThat(AtOnce.run(
                            8, i -> revive(owner(), original, "{\"year\":2027}").statusCode()))
                    .containsOnlyOnce(201)
                    .containsOnly(201, 409);
        }

        @Test
        void sameOrEarlierYearShouldBeRefused() {
            Response original = accepted();
            for (int year : List.of(2025, 2026)) {
                revive(owner(), original, "{\"year\":" + year + "}")
                        .then()
                        .statusCode(422)
                        .body("errors.pointer", contains("/year"))
                        .body("errors.code", contains("NOT_LATER_YEAR"));
            }
        }

        @Test
        void editShouldNotMoveARevivalBeforeItsOriginal() {
            Response revival = revive(owner(), accepted(), "{\"year\":2027}");
            owner().header("If-Match", revival.header("ETag"))
                    .body(Intentions.complete("挪到同一年"))
                    .put(PATH + revival.path("id"))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("NOT_LATER_YEAR"));
        }

        @Test
        void draftShouldNotBeRevivedAndAWithdrawnOneShould() {
            Response draft = Intentions.declare(owner(), lead, Intentions.complete("还在写"));
            revive(owner(), draft, "{}").then().statusCode(409).body("type", endsWith("/state-conflict"));
            withdraw(owner(), draft).then().statusCode(200);
            revive(owner(), draft, "{\"year\":2027}").then().statusCode(201);
        }

        @Test
        void stepsShouldNameRevivingExceptOfADraft() {
            Response draft = Intentions.declare(owner(), lead, Intentions.complete("还在写"));
            owner().get(PATH + draft.path("id") + "/steps")
                    .then()
                    .body("steps", containsInAnyOrder("EDIT", "SUBMIT", "WITHDRAW", "DISCARD", "INVITE"));
            owner().get(PATH + accepted().path("id") + "/steps")
                    .then()
                    .body("steps", containsInAnyOrder("WITHDRAW", "REVIVE", "INVITE", "AMEND", "COMMENT"));
        }
    }

    @Nested
    class AsPartner {

        @Test
        void revivingShouldBeTheLeadsAlone() {
            UUID partner = callers.organization(HEBEI);
            String content =
                    Intentions.complete("两家合办").replace("\"year\"", "\"partnerIds\":[\"" + partner + "\"],\"year\"");
            Response submitted = Intentions.act(owner(), Intentions.declare(owner(), lead, content), "submission");
            revive(callers.member(partner), submitted, "{}").then().statusCode(403);
            Response revival = revive(owner(), submitted, "{\"year\":2027}");
            revival.then().body("partners.id", empty()).body("invited.id", contains(partner.toString()));
            callers.member(partner).get(PATH + revival.path("id")).then().statusCode(200);
        }
    }

    @Nested
    class AsOfficer {

        @Test
        void revivingShouldBeForbiddenAndADraftRevivalUnknown() {
            Response original = accepted();
            revive(callers.officer(BEIJING), original, "{}").then().statusCode(403);
            revive(owner(), original, "{\"year\":2027}").then().statusCode(201);
            callers.officer(BEIJING).get(PATH + original.path("id")).then().body("revivals", empty());
        }
    }

    @Nested
    class AsMemberOfAnotherOrganization {

        @Test
        void submittedShouldStayUnknownAndPublicNotTheirsToRevive() {
            UUID other = callers.organization(BEIJING);
            revive(callers.member(other), submitted(), "{}").then().statusCode(404);
            revive(callers.member(other), accepted(), "{}").then().statusCode(403);
        }
    }

    @Nested
    class AsAnonymous {

        @Test
        void draftRevivalShouldNotShowOnThePublicOriginal() {
            Response original = accepted();
            revive(owner(), original, "{\"year\":2027}");
            callers.anonymous()
                    .get(PATH + original.path("id"))
                    .then()
                    .statusCode(200)
                    .body("revivals", empty());
        }

        @Test
        void publicRevivalShouldNotNameAnOriginalThatIsNotPublic() {
            Response original = submitted();
            Response revival = revive(owner(), original, "{\"year\":2027}");
            Response edited = owner().header("If-Match", revival.header("ETag"))
                    .body(Intentions.complete("再次申报").replace("\"year\":2026", "\"year\":2027"))
                    .put(PATH + revival.path("id"));
            Intentions.act(callers.officer(BEIJING), Intentions.act(owner(), edited, "submission"), "acceptance")
                    .then()
                    .statusCode(200)
                    .body("revivedFrom.id", equalTo(original.path("id")));
            callers.anonymous()
                    .get(PATH + revival.path("id"))
                    .then()
                    .statusCode(200)
                    .body("revivedFrom", nullValue());
        }

        @Test
        void revivingShouldNeedSignIn() {
            revive(callers.anonymous(), accepted(), "{}").then().statusCode(401);
        }
    }
}
