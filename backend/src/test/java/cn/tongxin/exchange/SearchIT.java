package cn.tongxin.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One search over all records. */
@QuarkusTest
class SearchIT {

    private static JsonPath search(String q, String more) {
        return given().queryParam("q", q)
                .get("/api/v1/search" + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @ParameterizedTest
    @ValueSource(strings = {"京津冀", "jingjinji", "JJJ", "京 津 冀"})
    void namesShouldBeFoundInWhateverWayTheyAreTyped(String typed) {
        assertThat(search(typed, "").<String>getList("groups.type")).contains("EVENT", "SIGNING");
    }

    @Test
    void traditionalCharactersShouldFindSimplifiedNames() {
        assertThat(search("倡議書", "").<String>getList("groups.find { it.type == 'SIGNING' }.hits.title"))
                .isNotEmpty();
    }

    @Test
    void eachHitShouldOpenItsRecord() {
        List<String> links = search("协同", "?limit=2").getList("groups.hits.flatten().link");

        assertThat(links).isNotEmpty();
        for (String link : links) {
            given().get(link).then().statusCode(200);
        }
    }

    @Test
    void onlyTheTypesAskedForShouldComeAndSayWhenThereIsMore() {
        given().queryParam("q", "京津冀")
                .get("/api/v1/search?types=EVENT&types=FIGURE&limit=1")
                .then()
                .statusCode(200)
                .body("groups.type", contains("EVENT", "FIGURE"))
                .body("groups.hits", everyItem(hasSize(1)))
                .body("groups.more", hasItem(true));
    }

    @Test
    void whatIsNowhereShouldBeAnEmptyAnswer() {
        given().queryParam("q", "魑魅魍魉")
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .body("groups", empty());
    }

    @Test
    void tooLittleToLookForShouldBeRefused() {
        for (String q : List.of("京", "%", "a", "——")) {
            given().queryParam("q", q)
                    .get("/api/v1/search")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("?q"));
        }
        given().get("/api/v1/search").then().statusCode(400).body("errors.pointer", contains("?q"));
        given().get("/api/v1/search?q=ab&types=WEATHER")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?types"));
    }
}
