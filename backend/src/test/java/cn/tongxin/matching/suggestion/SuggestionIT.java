package cn.tongxin.matching.suggestion;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.tongxin.identity.WallGate;
import cn.tongxin.intention.Intentions;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Suggestions in both directions, by kind of caller. Each test has a field of work of its own, so that tests do not meet. */
@QuarkusTest
class SuggestionIT {

    private static final String ALL = "items.organization.id";

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    WallGate wall;

    private String field;
    private UUID lead;
    private UUID partner;
    private String intention;

    @BeforeEach
    void aNeedAndAnOffer() {
        field = "领域" + UUID.randomUUID().toString().substring(0, 8);
        lead = callers.organization(BEIJING);
        partner = callers.organization(HEBEI);
        intention = accepted(lead, term("NEED", "养老护理员培训", "130629", "20"));
        accepted(partner, term("OFFER", "护理员培训", "130000", "30"));
    }

    private String term(String kind, String what, String place, String quantity) {
        return "{\"kind\":\"%s\",\"field\":\"%s\",\"what\":\"%s\",\"divisionCode\":\"%s\",\"quantity\":\"%s\",\"unit\":\"场\"}"
                .formatted(kind, field, what, place, quantity);
    }

    private String accepted(UUID organization, String... terms) {
        String content = Intentions.complete("对接");
        Response draft = Intentions.declare(
                callers.member(organization),
                organization,
                content.substring(0, content.length() - 1) + ",\"terms\":[" + String.join(",", terms) + "]}");
        Response submitted = Intentions.act(callers.member(organization), draft, "submission");
        return Intentions.act(callers.officer(Callers.COUNTRY), submitted, "acceptance")
                .path("id");
    }

    /** As the service itself would: no caller looks over its shoulder. */
    private void change(String what, String where, UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            wall.open();
            sql.change("update intention set " + what + " where " + where, id);
        });
    }

    private Response partners() {
        return callers.member(lead).get("/api/v1/intentions/" + intention + "/suggestions");
    }

    private Response served(UUID organization) {
        return callers.member(organization).get("/api/v1/organizations/" + organization + "/suggestions");
    }

    private List<String> suggested() {
        return partners().path(ALL);
    }

    @Nested
    class AsLead {

        @Test
        void offerShouldBeSuggestedWithItsReasons() {
            partners()
                    .then()
                    .statusCode(200)
                    .body("items[0].organization.id", equalTo(partner.toString()))
                    .body(
                            "items[0].reasons.code",
                            equalTo(List.of(
                                    "SAME_THING",
                                    "OFFER_IN_FIELD",
                                    "WORKS_IN_PLACE",
                                    "QUANTITY_COVERED",
                                    "GOOD_STANDING")))
                    .body("items[0].reasons[0].what", equalTo("护理员培训"))
                    .body("items[0].reasons[2].division.code", equalTo("130629"))
                    .body("items[0].reasons[3].quantity", equalTo("30"))
                    .body("lookedAt", equalTo(1));
        }

        @Test
        void whoStatesTheFieldShouldComeAfterWhoOffers() {
            UUID stating = callers.organization(HEBEI);
            sql.change("update organization set fields = array[?] where id = ?", field, stating);
            assertThat(suggested()).containsExactly(partner.toString(), stating.toString());
        }

        @Test
        void ratingShouldCountWhileItIsValid() {
            rate(partner, 30);
            partners().then().body("items[0].reasons.code", hasItem("RATED"));
            sql.change(
                    "update organization_rating set valid_until = current_date - 2 where organization_id = ?", partner);
            assertThat(partners().<List<String>>path("items[0].reasons.code")).doesNotContain("RATED");
        }

        private void rate(UUID organization, int days) {
            sql.change(
                    "insert into organization_rating (id, organization_id, grade, standard, assessor, assessor_level, granted_on, valid_until)"
                            + " values (?, ?, '5A', '标准', '评估委员会', 'PROVINCE', current_date - 900, current_date + ?)",
                    UUID.randomUUID(),
                    organization,
                    days);
        }

        @Test
        void whoIsNotInGoodStandingShouldNotBeSuggested() {
            for (String status : List.of("ABNORMAL", "SERIOUS_VIOLATION", "REVOKED", "DEREGISTERED")) {
                sql.change("update organization set status = ? where id = ?", status, partner);
                assertThat(suggested()).as(status).isEmpty();
            }
        }

        @Test
        void oneselfShouldNotBeSuggested() {
            accepted(lead, term("OFFER", "护理员培训", "130000", "30"));
            assertThat(suggested()).containsExactly(partner.toString());
        }

        @Test
        void offerOfADraftShouldNotBeSuggested() {
            UUID shy = callers.organization(HEBEI);
            String content = Intentions.complete("草稿");
            Intentions.declare(
                            callers.member(shy),
                            shy,
                            content.substring(0, content.length() - 1) + ",\"terms\":["
                                    + term("OFFER", "护理员培训", "130000", "30") + "]}")
                    .then()
                    .statusCode(201);
            assertThat(suggested()).containsExactly(partner.toString());
        }

        @Test
        void withdrawnOfferShouldNoLongerBeSuggested() {
            change("status = 'WITHDRAWN'", "lead_id = ?", partner);
            assertThat(suggested()).isEmpty();
        }

        @Test
        void whoIsMetAlreadyShouldNotBeSuggested() {
            callers.member(lead)
                    .body("{\"intentionId\":\"%s\",\"organizationId\":\"%s\",\"side\":\"LEAD\"}"
                            .formatted(intention, partner))
                    .post("/api/v1/matches")
                    .then()
                    .statusCode(201);
            assertThat(suggested()).isEmpty();
            served(partner).then().body("items", empty());
        }

        @Test
        void intentionWithoutNeedsShouldHaveNoSuggestions() {
            intention = accepted(lead, term("OFFER", "场地", "130000", "1"));
            partners().then().statusCode(200).body("items", empty()).body("lookedAt", equalTo(0));
        }
    }

    @Nested
    class AsPartner {

        @Test
        void needShouldBeSuggestedWithItsReasons() {
            served(partner)
                    .then()
                    .statusCode(200)
                    .body("items.intention.id", equalTo(List.of(intention)))
                    .body("items[0].lead.id", equalTo(lead.toString()))
                    .body("items[0].reasons.code", hasItem("SAME_THING"));
        }

        @Test
        void statedFieldShouldFindIntentions() {
            UUID stating = callers.organization(HEBEI);
            sql.change("update organization set fields = array[?] where id = ?", field, stating);
            served(stating).then().body("items[0].reasons.code", equalTo(List.of("STATES_FIELD", "GOOD_STANDING")));
        }

        @Test
        void keptBackIntentionShouldNotBeSuggested() {
            change("kept_back = true, kept_back_reason = '另有安排'", "id = ?", UUID.fromString(intention));
            served(partner).then().body("items", empty());
        }
    }

    @Nested
    class AsOthers {

        @Test
        void suggestionsShouldBeForOnesOwn() {
            callers.member(partner)
                    .get("/api/v1/intentions/" + intention + "/suggestions")
                    .then()
                    .statusCode(403);
            callers.member(lead)
                    .get("/api/v1/organizations/" + partner + "/suggestions")
                    .then()
                    .statusCode(403);
            callers.anonymous()
                    .get("/api/v1/intentions/" + intention + "/suggestions")
                    .then()
                    .statusCode(401);
            callers.member(lead)
                    .get("/api/v1/organizations/" + UUID.randomUUID() + "/suggestions")
                    .then()
                    .statusCode(404);
        }

        @Test
        void departmentShouldSeeThem() {
            callers.officer(BEIJING)
                    .get("/api/v1/intentions/" + intention + "/suggestions")
                    .then()
                    .statusCode(200);
        }
    }
}
