package cn.tongxin.project;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static cn.tongxin.testing.Callers.TIANJIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.testing.Callers;
import cn.tongxin.testing.Listings;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Projects: begun by a signing, or told of by documents. */
@QuarkusTest
class ProjectIT {

    private static final String PATH = Projects.PATH;

    @Inject
    Callers callers;

    UUID lead;
    UUID partner;

    @BeforeEach
    void bodies() {
        lead = callers.organization(BEIJING);
        partner = callers.organization(HEBEI);
    }

    private ValidatableResponse list(Object... query) {
        var request = callers.anonymous().queryParam("limit", 200);
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam((String) query[i], query[i + 1]);
        }
        return request.get(PATH).then();
    }

    @Nested
    class Beginning {

        @Test
        void signingOfAnIntentionShouldBeginItsProject() {
            String id = Projects.begun(callers, lead, partner);
            callers.anonymous()
                    .get(PATH + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("阅读课延伸"))
                    .body("summary", equalTo("为两县小学开设阅读课"))
                    .body("field", equalTo("教育"))
                    .body("status", equalTo("UNDERWAY"))
                    .body("nature", equalTo("COOPERATION"))
                    .body("datePrecision", equalTo("DAY"))
                    .body("startedOn", notNullValue())
                    .body("signing.title", equalTo("阅读课延伸合作协议"))
                    .body("intention.title", equalTo("阅读课延伸"))
                    .body("organizations.role", contains("LEAD", "PARTNER"))
                    .body("organizations.organization.id", contains(lead.toString(), partner.toString()))
                    .body("places.code", contains(Projects.LAIYUAN, Projects.ZHANGBEI))
                    .body("placesComplete", equalTo(true))
                    .body("inferred", contains("places"))
                    .body("zones.code", contains("JJJ"))
                    .body("totals.pledged", equalTo("0.00"))
                    .body("totals.persons", equalTo(0));
            callers.anonymous()
                    .get(PATH + "/" + id + "/history")
                    .then()
                    .body("items.act", contains("begin"))
                    .body("items[0].changed.placeCodes", contains(Projects.LAIYUAN, Projects.ZHANGBEI))
                    .body("items[0].changed.organizationIds", contains(lead.toString(), partner.toString()));
        }

        @Test
        void projectSigningWithoutIntentionShouldBeginOneWithoutPlaces() {
            Response signing = Projects.propose(callers, "PROJECT", ",\"termFrom\":\"2199-01-01\"", lead, partner);
            String id = Projects.confirmed(callers, signing, lead, partner).path("project.id");
            callers.anonymous()
                    .get(PATH + "/" + id)
                    .then()
                    .body("name", equalTo("阅读课延伸合作协议"))
                    .body("status", equalTo("PLANNED"))
                    .body("startedOn", equalTo("2199-01-01"))
                    .body("places", empty())
                    .body("placesComplete", equalTo(false))
                    .body("intention", nullValue());
        }

        @Test
        void memorandumShouldBeginNone() {
            Response signing = Projects.propose(callers, "MEMORANDUM", "", lead, partner);
            Projects.confirmed(callers, signing, lead, partner)
                    .then()
                    .body("status", equalTo("EFFECTIVE"))
                    .body("project", nullValue());
            list("signing", signing.path("id")).body("items", empty());
        }

        @Test
        void nothingShouldBeginBeforeAllHaveConfirmed() {
            Response signing = Projects.propose(callers, "PROJECT", "", lead, partner);
            list("signing", signing.path("id")).body("items", empty());
            list("organization", lead).body("items", empty());
        }
    }

    @Nested
    class AsAnonymous {

        @Test
        void filtersShouldNarrow() {
            String id = Projects.begun(callers, lead, partner);
            list("organization", partner).body("items.id", contains(id));
            list("place", HEBEI, "organization", lead).body("items.id", contains(id));
            list("place", TIANJIN, "organization", lead).body("items", empty());
            list("zone", "JJJ", "organization", lead).body("items.id", contains(id));
            list("zone", "YRD", "organization", lead).body("items", empty());
            list("status", "UNDERWAY", "status", "PLANNED").body("items.status", everyItem(not(equalTo("NOT_STATED"))));
            list("nature", "ENTERPRISE_INVESTMENT").body("items.nature", everyItem(equalTo("ENTERPRISE_INVESTMENT")));
            list("year", 2020).body("items.name", hasItem("农村扶贫综合体")).body("items.year", everyItem(equalTo(2020)));
            String intention = callers.anonymous().get(PATH + "/" + id).path("intention.id");
            list("intention", intention).body("items.id", contains(id));
        }

        @Test
        void projectOfADocumentShouldTellItsSource() {
            String id = list("q", "悦读成长").extract().path("items[0].id");
            callers.anonymous()
                    .get(PATH + "/" + id)
                    .then()
                    .body("status", equalTo("NOT_STATED"))
                    .body("places", hasSize(8))
                    .body("signing", nullValue())
                    .body("sources", hasSize(1))
                    .body("mayReport", equalTo(false));
        }

        @Test
        void listShouldWalkInEveryOrder() {
            Projects.begun(callers, lead, partner);
            for (String sort : List.of("-startedOn", "-updatedAt", "name")) {
                assertThat(Listings.walk(callers::anonymous, PATH, "id", 3, "sort", sort))
                        .hasSizeGreaterThanOrEqualTo(14);
            }
        }

        @Test
        void whatIsOutOfShapeShouldBeNamed() {
            list("place", "13").statusCode(400).body("errors.pointer", contains("?place"));
            list("place", "999999").statusCode(400).body("errors.pointer", contains("?place"));
            list("status", "OPEN").statusCode(400).body("errors.pointer", contains("?status"));
            callers.anonymous().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
            callers.anonymous()
                    .get(PATH + "/" + UUID.randomUUID() + "/history")
                    .then()
                    .statusCode(404);
            callers.anonymous().body("{}").post(PATH).then().statusCode(405);
        }
    }

    @Nested
    class WhoMayReport {

        @Test
        void thoseWhoLookAfterItShouldBeTold() {
            String id = Projects.begun(callers, lead, partner);
            String path = PATH + "/" + id;
            callers.member(lead).get(path).then().body("mayReport", equalTo(true));
            callers.member(partner).get(path).then().body("mayReport", equalTo(true));
            callers.officer("130600").get(path).then().body("mayReport", equalTo(true));
            callers.officer(HEBEI).get(path).then().body("mayReport", equalTo(true));
            callers.ministry().get(path).then().body("mayReport", equalTo(true));
            callers.officer(BEIJING).get(path).then().body("mayReport", equalTo(false));
            callers.member(callers.organization(HEBEI)).get(path).then().body("mayReport", equalTo(false));
        }

        @Test
        void tagOfOneCallerShouldNotBeThatOfAnother() {
            String path = PATH + "/" + Projects.begun(callers, lead, partner);
            String tag = callers.anonymous().get(path).header("ETag");
            callers.anonymous().header("If-None-Match", tag).get(path).then().statusCode(304);
            callers.member(lead).header("If-None-Match", tag).get(path).then().statusCode(200);
        }
    }
}
