package cn.tongxin.library.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published figures come back as printed. */
@QuarkusTest
class FigureIT {

    private static final String PATH = "/api/v1/figures";

    @Inject
    Callers callers;

    private ValidatableResponse list(Object... query) {
        var request = callers.anonymous().queryParam("limit", 200);
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam((String) query[i], query[i + 1]);
        }
        return request.get(PATH).then();
    }

    private Response figure(String code) {
        String id = list().extract().path("items.find { it.code == '" + code + "' }.id");
        return callers.anonymous().get(PATH + "/" + id);
    }

    @Nested
    class AsAnonymous {

        @ParameterizedTest
        @CsvSource({
            "FIG-13, 约21.88亿元, 21.88, 亿元, 2188000000, CNY, ABOUT, 约",
            "FIG-15, 280多万人次, 280, 万人次, 2800000, PERSON_TIMES, MORE_THAN, 多",
            "FIG-10, 近30个领域, 30, 个, 30, FIELD, NEARLY, 近",
            "FIG-36, 超35000人次, 35000, 人次, 35000, PERSON_TIMES, MORE_THAN, 超",
            "FIG-19, 千余家, 1000, 家, 1000, ENTERPRISE, MORE_THAN, 余",
            "FIG-50, 百家行业协会商会, 100, 家, 100, ORGANIZATION, NOMINAL, 百家",
            "FIG-08, 项目意向184个, 184, 个, 184, INTENTION, EXACT, ",
            "FIG-06, 惠及数万患者, , 万, , PERSON, MAGNITUDE_ONLY, 数万"
        })
        void qualifiedNumberShouldComeBackAsPrinted(
                String code,
                String printed,
                String value,
                String unit,
                String baseValue,
                String baseUnit,
                String qualifier,
                String token) {
            figure(code)
                    .then()
                    .statusCode(200)
                    .body("asPrinted", equalTo(printed))
                    .body("value", equalTo(value))
                    .body("unit", equalTo(unit))
                    .body("baseValue", equalTo(baseValue))
                    .body("baseUnit", equalTo(baseUnit))
                    .body("qualifier", equalTo(qualifier))
                    .body("qualifierToken", equalTo(token))
                    .body("sources.asPrinted", everyItem(equalTo(printed)));
        }

        @Test
        void oneStatementInTwoDocumentsShouldBeOneFigureWithTwoSources() {
            list("q", "项目意向").body("items.findAll { it.metricCode == 'intentions' }.code", contains("FIG-08"));
            figure("FIG-08")
                    .then()
                    .body("sources.size()", equalTo(2))
                    .body("metricCode", equalTo("intentions"))
                    .body("subject.event.name", containsString("十年成果展示交流会"))
                    .body("notes.topic", hasItem("同一数据见于两份文件"));
        }

        @Test
        void partShouldNameItsWholeAndTheWholeItsParts() {
            figure("FIG-34")
                    .then()
                    .body("partOf.code", equalTo("FIG-31"))
                    .body("partOf.asPrinted", equalTo("养老机构369家"));
            Response whole = figure("FIG-31");
            whole.then().body("parts.code", contains("FIG-34")).body("partOf", nullValue());
            list("partOf", whole.path("id")).body("items.code", contains("FIG-34"));
        }

        @Test
        void filtersShouldNarrow() {
            list("zone", "JJJ").body("items.code", hasItem("FIG-08"));
            list("zone", "XIONGAN").body("items.zone.code", everyItem(equalTo("XIONGAN")));
            list("division", "130000")
                    .body("items.code", hasItem("FIG-13"))
                    .body("items.division", everyItem(notNullValue()));
            list("topic", "MONEY", "topic", "POLICIES")
                    .body("items.topic", everyItem(in(List.of("MONEY", "POLICIES"))));
            list("qualifier", "ABOUT").body("items.qualifier", everyItem(equalTo("ABOUT")));
            list("metric", "intentions").body("items.metricCode", everyItem(equalTo("intentions")));
            String document = figure("FIG-01").path("sources[0].document.id");
            int stated =
                    callers.anonymous().get("/api/v1/documents/" + document).path("figureCount");
            list("document", document).body("total.count", equalTo(stated));
            String event = figure("FIG-08").path("subject.event.id");
            list("event", event)
                    .body("items.code", hasItem("FIG-07"))
                    .body("items.subject.event.id", everyItem(equalTo(event)));
        }

        @Test
        void listShouldWalkInOrderOfCode() {
            List<Object> codes = Listings.walk(callers::anonymous, PATH, "code", 7);
            assertThat(codes.stream().map(Object::toString)).hasSize(55).isSorted();
            assertThat(Listings.walk(callers::anonymous, PATH, "code", 7, "sort", "-asOf"))
                    .hasSize(55);
        }

        @Test
        void historyShouldBeginWithTheLoading() {
            callers.anonymous()
                    .get(PATH + "/" + figure("FIG-13").path("id") + "/history")
                    .then()
                    .body("items.act", contains("load"));
        }

        @Test
        void sameVersionShouldBeNotModified() {
            Response figure = figure("FIG-13");
            callers.anonymous()
                    .header("If-None-Match", figure.header("ETag"))
                    .get(PATH + "/" + figure.path("id"))
                    .then()
                    .statusCode(304);
        }

        @Test
        void whatIsOutOfShapeShouldBeNamed() {
            list("topic", "money").statusCode(400).body("errors.pointer", contains("?topic"));
            list("cursor", "", "sort", "").statusCode(200).body("items[0].code", equalTo("FIG-01"));
            list("division", "13").statusCode(400).body("errors.pointer", contains("?division"));
            list("division", "999999").statusCode(400).body("errors.code", contains("UNKNOWN_REFERENCE"));
            list("qualifier", "SOME").statusCode(400).body("errors.pointer", contains("?qualifier"));
            list("document", "x").statusCode(400).body("errors.pointer", contains("?document"));
            callers.anonymous().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        }
    }
}
