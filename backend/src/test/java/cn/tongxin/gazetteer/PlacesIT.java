package cn.tongxin.gazetteer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On the divisions and zones that the service loads at its first start. */
@QuarkusTest
class PlacesIT {

    @Nested
    class AsAnonymous {

        @Test
        void provincesShouldAllBeThere() {
            given().queryParam("level", "PROVINCE")
                    .when()
                    .get("/api/v1/divisions")
                    .then()
                    .statusCode(200)
                    .body("total.count", equalTo(34))
                    .body("items[0].code", equalTo("110000"))
                    .body("items[0].parentCode", equalTo("100000"))
                    .body("nextCursor", nullValue());
        }

        @Test
        void childrenShouldBeListedByCode() {
            given().queryParam("parent", "110000")
                    .when()
                    .get("/api/v1/divisions")
                    .then()
                    .statusCode(200)
                    .body("items.level", everyItem(equalTo("COUNTY")))
                    .body("items.code", hasItems("110101", "110112"));
        }

        @ParameterizedTest
        @CsvSource({
            "通州, 110112",
            "通州, 320612",
            "tongzhou, 110112",
            "tzq, 320612",
            "寶坻, 120115",
            "bj, 110000",
            "110108, 110108"
        })
        void searchShouldFindDivisions(String q, String code) {
            given().queryParam("q", q)
                    .when()
                    .get("/api/v1/divisions")
                    .then()
                    .statusCode(200)
                    .body("items.code", hasItem(code));
        }

        @Test
        void nameItselfShouldRankFirst() {
            given().queryParam("q", "北京")
                    .when()
                    .get("/api/v1/divisions")
                    .then()
                    .body("items[0].code", equalTo("110000"));
        }

        @Test
        void pagesShouldFollowOneAnother() {
            String cursor = given().queryParam("limit", 20)
                    .when()
                    .get("/api/v1/divisions")
                    .then()
                    .body("items.size()", equalTo(20))
                    .body("nextCursor", notNullValue())
                    .extract()
                    .path("nextCursor");
            given().queryParam("limit", 20)
                    .queryParam("cursor", cursor)
                    .when()
                    .get("/api/v1/divisions")
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(20))
                    .body("items[0].code", equalTo("120102"));
        }

        @Test
        void managementAreaShouldNameItsMembersAndAliases() {
            given().when()
                    .get("/api/v1/divisions/133100")
                    .then()
                    .statusCode(200)
                    .body("level", equalTo("MANAGEMENT_AREA"))
                    .body("members.code", contains("130629", "130632", "130638"))
                    .body("members[0].name", equalTo("容城县"))
                    .body("aliases.code", hasItem("13310X"));
        }

        @Test
        void aliasShouldAnswerWithItsDivision() {
            given().when()
                    .get("/api/v1/divisions/13310X")
                    .then()
                    .statusCode(200)
                    .body("code", equalTo("133100"));
        }

        @Test
        void unchangedDivisionShouldNotBeSentAgain() {
            String tag = given().when()
                    .get("/api/v1/divisions/110108")
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");
            given().header("If-None-Match", tag)
                    .when()
                    .get("/api/v1/divisions/110108")
                    .then()
                    .statusCode(304);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/api/v1/divisions?level=PROVINCE", "/api/v1/zones", "/api/v1/zones/JJJ"})
        void unchangedReferenceShouldNotBeSentAgain(String address) {
            String tag = given().when()
                    .get(address)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("max-age=300"))
                    .extract()
                    .header("ETag");
            given().header("If-None-Match", tag).when().get(address).then().statusCode(304);
        }

        @ParameterizedTest
        @ValueSource(strings = {"999999", "11010", "abcdef", "' or 1=1"})
        void unknownDivisionShouldNotBeFound(String code) {
            given().when()
                    .get("/api/v1/divisions/{code}", code)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("https://tongxin.cn/problems/not-found"));
        }

        @ParameterizedTest
        @CsvSource({
            "q, 京",
            "q, %%",
            "parent, 11",
            "level, VILLAGE",
            "limit, 0",
            "limit, 201",
            "limit, many",
            "limit, 1e9",
            "limit, ",
            "cursor, abcdefghij",
            "sort, size",
            "colour, red"
        })
        void wrongParameterShouldBeNamed(String name, String value) {
            given().queryParam(name, value)
                    .when()
                    .get("/api/v1/divisions")
                    .then()
                    .statusCode(400);
        }

        @Test
        void zonesShouldComeInOrderWithMembersAndSources() {
            given().when()
                    .get("/api/v1/zones")
                    .then()
                    .statusCode(200)
                    .body("items[0].code", equalTo("JJJ"))
                    .body("items[0].members.code", contains("110000", "120000", "130000"))
                    .body("items[0].sources.document.id", everyItem(notNullValue()))
                    .body("items.code", hasItems("YRD", "GBA"));
        }

        @Test
        void zoneShouldBeReadByCode() {
            given().when()
                    .get("/api/v1/zones/JJJ")
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("京津冀"))
                    .body("kind", equalTo("MACRO_REGION"));
            given().when().get("/api/v1/zones/XYZ").then().statusCode(404);
        }

        @Test
        void divisionOutsideManagementAreasShouldHaveNoMembers() {
            given().when().get("/api/v1/divisions/110108").then().body("members", empty());
        }
    }
}
