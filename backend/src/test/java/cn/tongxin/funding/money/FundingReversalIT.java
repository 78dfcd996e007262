package cn.tongxin.funding.money;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static cn.tongxin.testing.Callers.TIANJIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.project.Projects;
import cn.tongxin.testing.AtOnce;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Taking money back: by a record that says what and why, once. */
@QuarkusTest
class FundingReversalIT {

    private static final String PATH = FundingCalls.PATH;

    @Inject
    Callers callers;

    UUID lead;
    UUID partner;
    String project;

    @BeforeEach
    void aProject() {
        lead = callers.organization(BEIJING);
        partner = callers.organization(HEBEI);
        project = Projects.begun(callers, lead, partner);
    }

    private Response report(RequestSpecification caller, String kind, String amount) {
        return FundingCalls.report(caller, project, kind, amount);
    }

    private static Response reverse(RequestSpecification caller, Object id) {
        return FundingCalls.reverse(caller, id);
    }

    private ValidatableResponse list(Object... query) {
        var request = callers.anonymous().queryParam("project", project);
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam((String) query[i], query[i + 1]);
        }
        return request.get(PATH).then();
    }

    private ValidatableResponse totals() {
        return callers.anonymous().get(Projects.PATH + "/" + project).then();
    }

    @Nested
    class AsMember {

        @Test
        void reversalShouldTakeBackAndSayWhy() {
            Response record = report(callers.member(lead), "DISBURSED", "53000");
            Response reversal = reverse(callers.member(partner), record.path("id"));
            reversal.then()
                    .statusCode(201)
                    .header("Location", endsWith(PATH + "/" + reversal.path("id")))
                    .body("amount", equalTo("-53000.00"))
                    .body("reversesId", equalTo(record.path("id")))
                    .body("reason", equalTo("金额录入有误"))
                    .body("onDate", equalTo("2026-03-01"))
                    .body("division.code", equalTo(Projects.LAIYUAN));
            callers.anonymous()
                    .get(PATH + "/" + record.path("id"))
                    .then()
                    .body("amount", equalTo("53000.00"))
                    .body("reversedById", equalTo(reversal.path("id")));
            totals().body("totals.disbursed", equalTo("0.00"));
            list("standing", true).body("items", empty());
            list("standing", false).body("items", hasSize(2));
            callers.member(lead)
                    .get(PATH + "/" + reversal.path("id") + "/history")
                    .then()
                    .body("items.act", contains("reverse"))
                    .body("items[0].reason", equalTo("金额录入有误"))
                    .body("items[0].changed.amount", equalTo("-53000.00"))
                    .body("items[0].onBehalfOf.id", equalTo(partner.toString()));
        }

        @Test
        void recordShouldBeReversedOnce() {
            String id = report(callers.member(lead), "DISBURSED", "10").path("id");
            String reversal = reverse(callers.member(lead), id).path("id");
            reverse(callers.member(lead), id).then().statusCode(409);
            reverse(callers.member(lead), reversal).then().statusCode(409);
            reverse(callers.member(lead), UUID.randomUUID()).then().statusCode(404);
            totals().body("totals.disbursed", equalTo("0.00"));
        }

        @Test
        void manyReversingAtOnceShouldBeOneReversal() throws Exception {
            String id = report(callers.member(lead), "DISBURSED", "10").path("id");
            String token = callers.memberToken(lead);
            List<Integer> answers =
                    AtOnce.run(16, i -> reverse(callers.bearer(token), id).statusCode());
            assertThat(answers).containsOnly(201, 409);
            assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
            list().body("items", hasSize(2));
        }

        @Test
        void retryShouldBeTheSameReversal() {
            String id = report(callers.member(lead), "DISBURSED", "10").path("id");
            String token = callers.memberToken(lead);
            String first = reverse(callers.bearer(token).header("Idempotency-Key", "back-" + id), id)
                    .path("id");
            reverse(callers.bearer(token).header("Idempotency-Key", "back-" + id), id)
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", equalTo("true"))
                    .body("id", equalTo(first));
        }

        @Test
        void reasonShouldBeGiven() {
            String path =
                    PATH + "/" + report(callers.member(lead), "PLEDGED", "1").path("id") + "/reversal";
            callers.member(lead)
                    .body("{}")
                    .post(path)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/reason"));
            callers.member(lead)
                    .body("{\"reason\":\" \"}")
                    .post(path)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/reason"));
            list("standing", true).body("items.reversedById", contains(nullValue()));
        }

        @Test
        void memberOfAnotherBodyShouldBeForbidden() {
            String id = report(callers.member(lead), "PLEDGED", "1").path("id");
            reverse(callers.member(callers.organization(HEBEI)), id).then().statusCode(403);
        }
    }

    @Nested
    class AsOfficer {

        @Test
        void officerOfThePlaceShouldReverse() {
            reverse(
                            callers.officer("130600"),
                            report(callers.member(lead), "PLEDGED", "1").path("id"))
                    .then()
                    .statusCode(201);
        }
    }

    @Nested
    class AsOfficerOfAnotherRegion {

        @Test
        void officerShouldNotReverseForPlacesOfOthers() {
            String id = report(callers.member(lead), "PLEDGED", "1").path("id");
            for (String division : List.of(BEIJING, TIANJIN, "130700")) {
                reverse(callers.officer(division), id).then().statusCode(403);
            }
            totals().body("totals.pledged", equalTo("1.00"));
        }
    }

    @Nested
    class AsAdministrator {

        @Test
        void administratorShouldReverse() {
            reverse(
                            callers.ministry(),
                            report(callers.member(lead), "PLEDGED", "1").path("id"))
                    .then()
                    .statusCode(201);
        }
    }

    @Nested
    class AsAnonymous {

        @Test
        void reversingShouldNeedSigningIn() {
            reverse(
                            callers.anonymous(),
                            report(callers.member(lead), "PLEDGED", "1").path("id"))
                    .then()
                    .statusCode(401);
        }
    }
}
