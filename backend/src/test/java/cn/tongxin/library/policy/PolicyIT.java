package cn.tongxin.library.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.testing.Callers;
import cn.tongxin.testing.Listings;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Policies, on those that the facts tell of. */
@QuarkusTest
class PolicyIT {

    private static final String PATH = "/api/v1/policies";

    @Inject
    Callers callers;

    private ValidatableResponse list(Object... query) {
        var request = callers.anonymous();
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam((String) query[i], query[i + 1]);
        }
        return request.get(PATH).then();
    }

    private Response policy(String q) {
        String id = list("q", q).statusCode(200).extract().path("items[0].id");
        return callers.anonymous().get(PATH + "/" + id);
    }

    @Nested
    class AsAnonymous {

        @Test
        void detailShouldTellMeasuresAndIssuers() {
            policy("激发京津冀市场活力")
                    .then()
                    .statusCode(200)
                    .body("kind", equalTo("POLICY"))
                    .body("issuedOn", equalTo("2025-01-01"))
                    .body("datePrecision", equalTo("YEAR"))
                    .body("measureCount", equalTo(16))
                    .body("measures.kind", everyItem(equalTo("ASPECT")))
                    .body("measures.number", contains(1, 2, 3, 4))
                    .body("measures.text", hasItem("促进产业协同"))
                    .body("issuers", hasSize(5))
                    .body("inferred", hasItem("issuers"))
                    .body("sources", hasSize(1));
        }

        @Test
        void issuersThatAreNotOnTheRegisterShouldStayAsPrinted() {
            policy("登记管理办法")
                    .then()
                    .body("issuers", hasSize(0))
                    .body("issuersAsPrinted", equalTo("河北"))
                    .body("issuedOn", nullValue());
        }

        @Test
        void filtersShouldNarrow() {
            list("zone", "JJJ")
                    .body("items.name", hasItem("雄安新区社会组织登记管理办法"))
                    .body("items.name", not(hasItem("粤港澳大湾区发展规划纲要")));
            list("kind", "NATIONAL_STRATEGY").body("items.name", contains("京津冀协同发展"));
            list("year", 2023).body("items.datePrecision", contains("MONTH"));
            list("division", "440100").body("items.name", contains("南沙方案"));
            String issuer = policy("激发京津冀市场活力").path("issuers[0].id");
            list("organization", issuer).body("items.issuers.id.flatten()", hasItem(issuer));
        }

        @Test
        void listShouldWalkInEveryOrder() {
            assertThat(Listings.walk(callers::anonymous, PATH, "issuedOn", 2)).hasSize(7);
            assertThat(Listings.walk(callers::anonymous, PATH, "name", 2, "sort", "name"))
                    .hasSize(7);
        }

        @Test
        void sameVersionShouldBeNotModified() {
            Response policy = policy("南沙方案");
            callers.anonymous()
                    .header("If-None-Match", policy.header("ETag"))
                    .get(PATH + "/" + policy.path("id"))
                    .then()
                    .statusCode(304);
            callers.anonymous()
                    .get(PATH + "/" + policy.path("id") + "/history")
                    .then()
                    .body("items.act", contains("load"));
        }

        @Test
        void whatIsOutOfShapeShouldBeNamed() {
            list("kind", "LAW").statusCode(400).body("errors.pointer", contains("?kind"));
            list("measure", 1).statusCode(400).body("errors.code", contains("UNKNOWN_PARAMETER"));
            callers.anonymous().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        }
    }
}
