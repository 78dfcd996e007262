package cn.tongxin.funding.people;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beneficiaries: people and person-times, never added together. */
@QuarkusTest
class BeneficiaryIT {

    private static final String PATH = "/api/v1/beneficiary-records";

    @Inject
    Callers callers;

    UUID lead;
    String project;

    @BeforeEach
    void aProject() {
        lead = callers.organization(BEIJING);
        project = Projects.begun(callers, lead, callers.organization(HEBEI));
    }

    private Response report(RequestSpecification caller, String unit, String quantity, String more) {
        String body = "{\"projectId\":\"" + project + "\",\"unit\":\"" + unit + "\",\"quantity\":" + quantity
                + ",\"onDate\":\"2026-03-01\"" + more + "}";
        return caller.body(body).post(PATH);
    }

    private static Response reverse(RequestSpecification caller, Object id) {
        return caller.body("{\"reason\":\"重复统计\"}").post(PATH + "/" + id + "/reversal");
    }

    private static String in(String division) {
        return ",\"divisionCode\":\"" + division + "\"";
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
        void unitsShouldNeverBeAddedTogether() {
            Response record =
                    report(callers.member(lead), "PERSON", "2150", in(Projects.LAIYUAN) + ",\"evidence\":\"学校名册\"");
            record.then()
                    .statusCode(201)
                    .header("Location", endsWith(PATH + "/" + record.path("id")))
                    .body("quantity", equalTo(2150))
                    .body("division.code", equalTo(Projects.LAIYUAN))
                    .body("evidence", equalTo("学校名册"));
            report(callers.member(lead), "PERSON_TIMES", "8600", "")
                    .then()
                    .statusCode(201)
                    .body("division", nullValue());
            totals().body("totals.persons", equalTo(2150)).body("totals.personTimes", equalTo(8600));
        }

        @Test
        void reversalShouldTakeBackAndSayWhy() {
            String id = report(callers.member(lead), "PERSON", "10", "").path("id");
            reverse(callers.member(lead), id)
                    .then()
                    .statusCode(201)
                    .body("quantity", equalTo(-10))
                    .body("reversesId", equalTo(id))
                    .body("reason", equalTo("重复统计"));
            reverse(callers.member(lead), id).then().statusCode(409);
            totals().body("totals.persons", equalTo(0));
            list("standing", true).body("items", empty());
            callers.anonymous().get(PATH + "/" + id + "/history").then().body("items.act", contains("report"));
        }

        @Test
        void manyReversingAtOnceShouldBeOneReversal() throws Exception {
            String id = report(callers.member(lead), "PERSON", "10", "").path("id");
            String token = callers.memberToken(lead);
            List<Integer> answers =
                    AtOnce.run(16, i -> reverse(callers.bearer(token), id).statusCode());
            assertThat(answers).containsOnly(201, 409);
            assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({
            "0, OUT_OF_RANGE",
            "-1, OUT_OF_RANGE",
            "1.5, WRONG_TYPE",
            "'\"5\"', WRONG_TYPE",
            "1e3, WRONG_TYPE",
            "null, REQUIRED",
            "100000000001, OUT_OF_RANGE",
            "99999999999999999999, WRONG_TYPE"
        })
        void quantityOutOfShapeShouldBeNamed(String quantity, String code) {
            report(callers.member(lead), "PERSON", quantity, "")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/quantity"))
                    .body("errors.code", contains(code));
        }

        @Test
        void whatIsWrongShouldBeNamed() {
            report(callers.member(lead), "PEOPLE", "1", "")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/unit"));
            report(callers.member(lead), "PERSON", "1", in("310115"))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/divisionCode"));
            report(callers.member(lead), "PERSON", "1", ",\"payerId\":null")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("UNKNOWN_FIELD"));
            list().body("items", empty());
        }

        @Test
        void memberOfAnotherBodyShouldBeForbidden() {
            UUID stranger = callers.organization(HEBEI);
            report(callers.member(stranger), "PERSON", "1", "").then().statusCode(403);
            reverse(
                            callers.member(stranger),
                            report(callers.member(lead), "PERSON", "1", "").path("id"))
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class AsOfficer {

        @Test
        void officerShouldReportForPlacesOfTheOwnRegion() {
            report(callers.officer("130600"), "PERSON", "1", in(Projects.LAIYUAN))
                    .then()
                    .statusCode(201);
            report(callers.officer("130600"), "PERSON", "1", in(Projects.ZHANGBEI))
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class AsOfficerOfAnotherRegion {

        @Test
        void officerShouldNotReport() {
            report(callers.officer(TIANJIN), "PERSON", "1", "").then().statusCode(403);
        }
    }

    @Nested
    class AsAdministrator {

        @Test
        void administratorShouldReportAndReverse() {
            reverse(
                            callers.ministry(),
                            report(callers.ministry(), "PERSON", "1", "").path("id"))
                    .then()
                    .statusCode(201);
        }
    }

    @Nested
    class AsAnonymous {

        @Test
        void filtersShouldNarrow() {
            String there = report(callers.member(lead), "PERSON", "10", in(Projects.LAIYUAN))
                    .path("id");
            String unsplit =
                    report(callers.member(lead), "PERSON_TIMES", "90", "").path("id");
            list("unit", "PERSON").body("items.id", contains(there));
            list("division", "130600").body("items.id", contains(there));
            list("division", HEBEI).body("items.id", containsInAnyOrder(there, unsplit));
            list("zone", "JJJ").body("items", hasSize(2));
            list("zone", "YRD").body("items", empty());
            list("year", 2026, "organization", lead).body("items", hasSize(2));
            list("sort", "-id").body("items.quantity", contains(90, 10));
            list("sort", "-quantity").statusCode(400).body("errors.pointer", contains("?sort"));
            assertThat(Listings.walk(callers::anonymous, PATH, "id", 1, "project", project))
                    .hasSize(2);
            list("kind", "PERSON").statusCode(400).body("errors.pointer", contains("?kind"));
        }

        @Test
        void recordShouldBeReadWithItsTag() {
            String path =
                    PATH + "/" + report(callers.member(lead), "PERSON", "1", "").path("id");
            String tag = callers.anonymous().get(path).header("ETag");
            callers.anonymous().header("If-None-Match", tag).get(path).then().statusCode(304);
            callers.anonymous().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        }

        @Test
        void writingShouldNeedSigningIn() {
            report(callers.anonymous(), "PERSON", "1", "").then().statusCode(401);
        }
    }
}
