package cn.tongxin.intention.partner;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.identity.Role;
import cn.tongxin.intention.Intentions;
import cn.tongxin.intention.Partners;
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

/** The lead is offered to a partner, which takes it over or not. */
@QuarkusTest
class LeadIT {

    private static final String PATH = "/api/v1/intentions/";

    @Inject
    Callers callers;

    private UUID lead;
    private UUID partner;
    private String owner;
    private String next;

    @BeforeEach
    void organizations() {
        lead = callers.organization(BEIJING);
        partner = callers.organization(HEBEI);
        owner = callers.token(List.of(Role.ORGANIZATION_MANAGER), lead, null, null);
        next = callers.token(List.of(Role.ORGANIZATION_MANAGER), partner, null, null);
    }

    private RequestSpecification owner() {
        return callers.bearer(owner);
    }

    private RequestSpecification next() {
        return callers.bearer(next);
    }

    private Response partnered() {
        return Partners.join(
                next(), Partners.invite(owner(), Intentions.accepted(callers, lead, BEIJING), partner), partner);
    }

    private Response offer(Response intention, UUID to) {
        return Intentions.act(
                owner().body("{\"organizationId\":\"" + to + "\",\"reason\":\"由对方牵头\"}"), intention, "lead-offer");
    }

    @Nested
    class AsLead {

        @Test
        void onlyAPartnerShouldBeOfferedTheLead() {
            Response intention = Intentions.accepted(callers, lead, BEIJING);
            Partners.invite(owner(), intention, partner).then().statusCode(200);
            offer(intention, partner)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("NOT_A_PARTNER"))
                    .body("errors.pointer", contains("/organizationId"));
        }

        @Test
        void offerShouldChangeNothingAndBeTakenBack() {
            Response offered = offer(partnered(), partner);
            offered.then()
                    .statusCode(200)
                    .body("lead.id", equalTo(lead.toString()))
                    .body("leadOfferedToId", equalTo(partner.toString()));
            callers.anonymous().get(PATH + offered.path("id")).then().body("leadOfferedToId", nullValue());
            Response back = Intentions.act(owner(), offered, "lead-offer/withdrawal");
            back.then().statusCode(200).body("leadOfferedToId", nullValue());
            Intentions.act(next(), back, "lead-offer/acceptance").then().statusCode(409);
        }

        @Test
        void membersShouldNotGiveTheLeadAway() {
            Response intention = partnered();
            Intentions.act(
                            callers.member(lead).body("{\"organizationId\":\"" + partner + "\",\"reason\":\"由对方牵头\"}"),
                            intention,
                            "lead-offer")
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class AsPartner {

        @Test
        void takeOverShouldChangePlacesAndKeepTheOrigin() {
            Response taken = Intentions.act(next(), offer(partnered(), partner), "lead-offer/acceptance");
            taken.then()
                    .statusCode(200)
                    .body("lead.id", equalTo(partner.toString()))
                    .body("partners.id", contains(lead.toString()))
                    .body("origin.code", equalTo(BEIJING))
                    .body("leadOfferedToId", nullValue());
            callers.anonymous()
                    .get(PATH + taken.path("id") + "/history")
                    .then()
                    .body("items.act", contains("accept", "join", "take-over"))
                    .body("items[2].changed.leadId", equalTo(partner.toString()))
                    .body("items[2].changed.partnerIds", contains(lead.toString()));
            // from now on the new lead acts, and the old one does not
            String reason = "{\"reason\":\"合作方有变\"}";
            Intentions.act(owner().body(reason), taken, "withdrawal").then().statusCode(403);
            Intentions.act(next().body(reason), taken, "withdrawal").then().statusCode(200);
        }

        @Test
        void takeOverWithoutAnOfferShouldConflict() {
            Response intention = partnered();
            Intentions.act(next(), intention, "lead-offer/acceptance").then().statusCode(409);
        }

        @Test
        void refuseShouldLeaveThePartner() {
            Intentions.act(next().body("{\"reason\":\"人手不足\"}"), offer(partnered(), partner), "lead-offer/refusal")
                    .then()
                    .statusCode(200)
                    .body("lead.id", equalTo(lead.toString()))
                    .body("partners.id", contains(partner.toString()))
                    .body("leadOfferedToId", nullValue());
        }

        @Test
        void offerShouldGoWithThePartner() {
            Response offered = offer(partnered(), partner);
            Partners.decline(next(), offered, partner).then().statusCode(200).body("leadOfferedToId", nullValue());
        }
    }
}
