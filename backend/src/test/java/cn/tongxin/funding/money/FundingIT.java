package cn.tongxin.funding.money;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static cn.tongxin.testing.Callers.TIANJIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.project.Projects;
import cn.tongxin.testing.AtOnce;
import cn.tongxin.testing.Callers;
import cn.tongxin.testing.Listings;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money: who reports it, and what comes back. */
@QuarkusTest
class FundingIT {

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

    private String body(String kind, String amount, String more) {
        return FundingCalls.body(project, kind, amount, more);
    }

    private Response report(RequestSpecification caller, String kind, String amount) {
        return FundingCalls.report(caller, project, kind, amount);
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

        @ParameterizedTest
        @CsvSource({"120000, 120000.00", "120000.5, 120000.50", "0.01, 0.01", "9999999999999999.99, 9999999999999999.99"
        })
        void amountShouldComeBackToTheFen(String sent, String stored) {
            Response record = report(callers.member(lead), "PLEDGED", sent);
            record.then()
                    .statusCode(201)
                    .header("Location", endsWith(PATH + "/" + record.path("id")))
                    .body("amount", equalTo(stored))
                    .body("currency", equalTo("CNY"))
                    .body("division.code", equalTo(Projects.LAIYUAN))
                    .body("project.id", equalTo(project))
                    .body("reversesId", nullValue());
            callers.anonymous()
                    .get(PATH + "/" + record.path("id"))
                    .then()
                    .statusCode(200)
                    .body("amount", equalTo(stored));
            totals().body("totals.pledged", equalTo(stored)).body("totals.disbursed", equalTo("0.00"));
        }

        @Test
        void kindsShouldNeverBeAddedTogether() {
            report(callers.member(lead), "PLEDGED", "100");
            report(callers.member(partner), "DISBURSED", "30.25");
            report(callers.member(lead), "DISBURSED", "0.75");
            report(callers.member(lead), "IN_KIND", "7");
            totals().body("totals.pledged", equalTo("100.00"))
                    .body("totals.disbursed", equalTo("31.00"))
                    .body("totals.inKind", equalTo("7.00"));
        }

        @Test
        void equalRequestsAtOnceShouldBeOneRecord() throws Exception {
            String token = callers.memberToken(lead);
            List<String> ids = AtOnce.run(
                    16,
                    i -> report(callers.bearer(token).header("Idempotency-Key", "once-" + project), "PLEDGED", "5")
                            .path("id"));
            assertThat(ids.stream().distinct().collect(Collectors.toList()))
                    .hasSize(1)
                    .doesNotContainNull();
            totals().body("totals.pledged", equalTo("5.00"));
            report(callers.bearer(token).header("Idempotency-Key", "once-" + project), "PLEDGED", "6")
                    .then()
                    .statusCode(422);
        }

        @ParameterizedTest
        @CsvSource({
            "1, WRONG_TYPE",
            "'\"-5\"', WRONG_FORMAT",
            "'\"1E+9\"', WRONG_FORMAT",
            "'\"1.234\"', WRONG_FORMAT",
            "'\"007\"', WRONG_FORMAT",
            "'\"10000000000000000\"', WRONG_FORMAT",
            "null, REQUIRED",
            "'\"\"', WRONG_FORMAT"
        })
        void amountOutOfShapeShouldBeNamed(String amount, String code) {
            callers.member(lead)
                    .body(body("PLEDGED", amount, ""))
                    .post(PATH)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/amount"))
                    .body("errors.code", contains(code));
        }

        @Test
        void ruleThatIsBrokenShouldBeNamed() {
            callers.member(lead)
                    .body(body("PLEDGED", "\"0.00\"", ""))
                    .post(PATH)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/amount"));
            callers.member(lead)
                    .body(body("PLEDGED", "\"1\"", ",\"payerId\":\"" + UUID.randomUUID() + "\""))
                    .post(PATH)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/payerId"));
            for (String division : List.of("310115", "999999")) {
                callers.member(lead)
                        .body(body("PLEDGED", "\"1\"", ",\"divisionCode\":\"" + division + "\""))
                        .post(PATH)
                        .then()
                        .statusCode(422)
                        .body("errors.pointer", contains("/divisionCode"));
            }
            list().body("items", empty());
        }

        @Test
        void shapeThatIsWrongShouldBeNamed() {
            callers.member(lead)
                    .body("{}")
                    .post(PATH)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/projectId", "/kind", "/amount", "/onDate"));
            callers.member(lead)
                    .body(body("GIFT", "\"1\"", ""))
                    .post(PATH)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/kind"));
            callers.member(lead)
                    .body(body("PLEDGED", "\"1\"", ",\"note\":1"))
                    .post(PATH)
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("UNKNOWN_FIELD"));
            callers.member(lead)
                    .body(body("PLEDGED", "\"1\"", "").replace("2026-03-01", "2201-01-01"))
                    .post(PATH)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/onDate"));
        }

        @Test
        void memberOfAnotherBodyShouldBeForbidden() {
            UUID stranger = callers.organization(HEBEI);
            report(callers.member(stranger), "PLEDGED", "1").then().statusCode(403);
        }
    }

    @Nested
    class AsOfficer {

        @Test
        void officerOfAPlaceShouldReportForIt() {
            report(callers.officer(HEBEI), "DISBURSED", "10").then().statusCode(201);
            report(callers.officer("130600"), "DISBURSED", "10").then().statusCode(201);
            callers.officer("130700")
                    .body(body("DISBURSED", "\"10\"", ""))
                    .post(PATH)
                    .then()
                    .statusCode(201)
                    .body("division", nullValue());
        }
    }

    @Nested
    class AsOfficerOfAnotherRegion {

        @Test
        void officerShouldNotReportForPlacesOfOthers() {
            report(callers.officer(TIANJIN), "DISBURSED", "10").then().statusCode(403);
            report(callers.officer("130700"), "DISBURSED", "10").then().statusCode(403);
            list().body("items", empty());
        }
    }

    @Nested
    class AsMinistry {

        @Test
        void ministryShouldReportForAnyProject() {
            report(callers.ministry(), "PLEDGED", "10").then().statusCode(201);
        }
    }

    @Nested
    class AsAnonymous {

        @Test
        void writingShouldNeedSigningIn() {
            report(callers.anonymous(), "PLEDGED", "1").then().statusCode(401);
        }

        @Test
        void recordShouldBeReadWithItsTag() {
            Response record = report(callers.member(lead), "PLEDGED", "1");
            String path = PATH + "/" + record.path("id");
            String tag = callers.anonymous().get(path).header("ETag");
            callers.anonymous().header("If-None-Match", tag).get(path).then().statusCode(304);
            FundingCalls.reverse(callers.member(lead), record.path("id"));
            callers.anonymous()
                    .header("If-None-Match", tag)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("reversedById", notNullValue());
        }

        @Test
        void filtersShouldNarrow() {
            String there = report(callers.member(lead), "DISBURSED", "10").path("id");
            String unsplit = callers.member(lead)
                    .body(body("PLEDGED", "\"90\"", ",\"payerId\":\"" + callers.organization(TIANJIN) + "\""))
                    .post(PATH)
                    .path("id");
            list("kind", "PLEDGED", "kind", "IN_KIND").body("items.id", contains(unsplit));
            list("division", Projects.LAIYUAN).body("items.id", contains(there));
            list("division", Projects.ZHANGBEI).body("items", empty());
            list("division", HEBEI).body("items.id", containsInAnyOrder(there, unsplit));
            list("division", BEIJING).body("items", empty());
            list("zone", "JJJ").body("items.id", containsInAnyOrder(there, unsplit));
            list("zone", "XIONGAN").body("items", empty());
            list("year", 2026).body("items", hasSize(2));
            list("year", 2025).body("items", empty());
            list("organization", partner).body("items", hasSize(2));
            String payer = callers.anonymous().get(PATH + "/" + unsplit).path("payer.id");
            list("organization", payer).body("items.id", contains(unsplit));
            list("sort", "-amount").body("items.amount", contains("90.00", "10.00"));
            assertThat(Listings.walk(callers::anonymous, PATH, "id", 1, "project", project))
                    .hasSize(2);
        }
    }
}
