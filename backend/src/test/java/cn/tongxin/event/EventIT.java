package cn.tongxin.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.testing.Callers;
import cn.tongxin.testing.Listings;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Events, on those that the facts tell of. */
@QuarkusTest
class EventIT {

    private static final String PATH = "/api/v1/events";
    private static final String TEN_YEARS = "社会组织助力京津冀协同发展十年成果展示交流会";

    @Inject
    Callers callers;

    private ValidatableResponse list(Object... query) {
        var request = callers.anonymous().queryParam("limit", 200);
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam((String) query[i], query[i + 1]);
        }
        return request.get(PATH).then();
    }

    private Response tenYears() {
        String id = list("q", "十年成果").statusCode(200).extract().path("items[0].id");
        return callers.anonymous().get(PATH + "/" + id);
    }

    @Nested
    class AsAnonymous {

        @Test
        void listShouldBeLatestFirstWithUndatedLast() {
            List<Object> dates = Listings.walk(callers::anonymous, PATH, "startsOn", 3);
            List<Object> known = dates.stream().takeWhile(date -> date != null).toList();
            assertThat(known.stream().map(Object::toString)).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(dates.subList(known.size(), dates.size())).isNotEmpty().containsOnlyNulls();
        }

        @Test
        void listShouldSortByNameInChinese() {
            assertThat(Listings.walk(callers::anonymous, PATH, "name", 4, "sort", "name"))
                    .containsSubsequence("北京市级社会组织负责人教育培训班", "第二届新时代京津冀医药卫生文化论坛", "京津冀社会组织雄安行");
        }

        @Test
        void zoneShouldIncludeTheZonesWithinIt() {
            list("zone", "JJJ")
                    .statusCode(200)
                    .body("items.zone.code", hasItems("JJJ", "XIONGAN"))
                    .body("items.name", hasItem(TEN_YEARS));
            list("zone", "XIONGAN").statusCode(200).body("items.division.code", everyItem(equalTo("133100")));
            list("zone", "YRD").statusCode(200).body("items.name", not(hasItem(TEN_YEARS)));
        }

        @Test
        void filtersShouldNarrow() {
            list("kind", "FORUM", "kind", "TRAINING")
                    .statusCode(200)
                    .body("items.kind", everyItem(in(List.of("FORUM", "TRAINING"))));
            list("year", 2024)
                    .statusCode(200)
                    .body("items.name", hasItem(TEN_YEARS))
                    .body("items.name", not(hasItem("京津冀社会组织雄安行")));
            list("series", "北京社会组织推介活动").statusCode(200).body("items.edition", contains(5));
            String host = tenYears().path("organizations.find { it.role == 'HOST' }.organization.id");
            list("organization", host).statusCode(200).body("items.name", hasItem(TEN_YEARS));
            list("organization", UUID.randomUUID()).statusCode(200).body("items.size()", equalTo(0));
        }

        @Test
        void searchShouldFindByPartPinyinAndInitials() {
            list("q", "雄安行").statusCode(200).body("items.name", hasItem("京津冀社会组织雄安行"));
            list("q", "xionganxing").statusCode(200).body("items.name", hasItem("京津冀社会组织雄安行"));
            list("q", "不存在的活动").statusCode(200).body("items.size()", equalTo(0)).body("total.count", equalTo(0));
        }

        @Test
        void detailShouldTellWhoAndWhatWasSigned() {
            tenYears()
                    .then()
                    .statusCode(200)
                    .body("name", equalTo(TEN_YEARS))
                    .body("startsOn", equalTo("2024-04-19"))
                    .body("datePrecision", equalTo("DAY"))
                    .body("theme", equalTo("瓣瓣同心、‘益’起向未来"))
                    .body("organizations.role", hasItems("GUIDE", "HOST", "ORGANIZER"))
                    .body("signings.title", hasItem("2024 京津冀协同活动项目 现场签约"))
                    .body("inferred", containsInAnyOrder("kind", "division"))
                    .body("sources.size()", equalTo(2))
                    .body("sources.document.publisher", hasItem("北京青年报"))
                    .body("sample", equalTo(false));
        }

        @Test
        void unknownDateShouldStayUnknown() {
            String id = list("q", "百家社会组织雄安行").extract().path("items[0].id");
            callers.anonymous()
                    .get(PATH + "/" + id)
                    .then()
                    .body("startsOn", nullValue())
                    .body("datePrecision", equalTo("UNKNOWN"))
                    .body("zone.code", equalTo("XIONGAN"));
        }

        @Test
        void historyShouldBeginWithTheLoading() {
            callers.anonymous()
                    .get(PATH + "/" + tenYears().path("id") + "/history")
                    .then()
                    .statusCode(200)
                    .body("items.act", contains("load"))
                    .body("items[0].position", notNullValue())
                    .body("items[0].changed.name", equalTo(TEN_YEARS));
        }

        @Test
        void sameVersionShouldBeNotModified() {
            Response event = tenYears();
            String path = PATH + "/" + event.path("id");
            callers.anonymous()
                    .header("If-None-Match", event.header("ETag"))
                    .get(path)
                    .then()
                    .statusCode(304);
            callers.anonymous()
                    .header("If-None-Match", "\"99\"")
                    .get(path)
                    .then()
                    .statusCode(200);
        }

        @Test
        void whatIsOutOfShapeShouldBeNamed() {
            list("kind", "PARTY")
                    .statusCode(400)
                    .body("errors.pointer", contains("?kind"))
                    .body("errors.code", contains("NOT_ALLOWED_VALUE"));
            list("zone", "NOWHERE").statusCode(400).body("errors.pointer", contains("?zone"));
            list("year", 1).statusCode(400).body("errors.pointer", contains("?year"));
            list("organization", "x").statusCode(400).body("errors.pointer", contains("?organization"));
            list("q", "京").statusCode(400).body("errors.pointer", contains("?q"));
            list("page", 2).statusCode(400).body("errors.code", contains("UNKNOWN_PARAMETER"));
            list("sort", "kind").statusCode(400).body("errors.pointer", contains("?sort"));
            list("cursor", "AAAAAAAAAAAAAAAA")
                    .statusCode(400)
                    .body("type", equalTo("https://tongxin.cn/problems/invalid-cursor"));
        }

        @Test
        void unknownEventShouldBeNotFound() {
            callers.anonymous().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
            callers.anonymous()
                    .get(PATH + "/" + UUID.randomUUID() + "/history")
                    .then()
                    .statusCode(404);
            callers.anonymous().get(PATH + "/1").then().statusCode(404);
        }
    }
}
