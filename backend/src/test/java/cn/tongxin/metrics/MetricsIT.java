package cn.tongxin.metrics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers as a caller meets them. */
@QuarkusTest
class MetricsIT {

    private static final String METRICS = "/api/v1/metrics";

    @Inject
    Callers callers;

    @Test
    void valuesShouldNameTheirDefinitionAndOnePosition() {
        Response answer = given().get(METRICS + "?zone=JJJ");

        answer.then()
                .statusCode(200)
                .body(
                        "values.code",
                        hasItems(
                                "organizations",
                                "intentions",
                                "signings",
                                "money_pledged",
                                "money_disbursed",
                                "people",
                                "person_times"))
                .body("values.definition", everyItem(notNullValue()))
                .body("lines", empty());
        List<Long> positions = answer.jsonPath().getList("values.position", Long.class);
        assertThat(positions).containsOnly(answer.jsonPath().getLong("position"));
    }

    @Test
    void statesShouldAddUpToTheirTotal() {
        Response answer = given().get(METRICS);

        int total = answer.jsonPath().getInt("values.find { it.code == 'intentions' }.records");
        List<Integer> states = answer.jsonPath().getList("values.findAll { it.code == 'intentions_by_state' }.records");
        assertThat(states).hasSize(MetricCode.STATES.size());
        assertThat(states.stream().mapToInt(i -> i).sum()).isEqualTo(total);
    }

    @Test
    void statedSigningsShouldBeToldApartFromConfirmedOnes() {
        given().get(METRICS)
                .then()
                .body(
                        "values.findAll { it.code == 'signings_by_basis' }.dimensions.basis",
                        contains("CONFIRMED", "STATED"))
                .body(
                        "values.find { it.dimensions.basis == 'STATED' }.recordsLink",
                        equalTo("/api/v1/metrics/signings/records?basis=STATED"));
    }

    @Test
    void linesOfAZoneShouldBeItsMembersAlsoWhereNothingIsCounted() {
        given().get(METRICS + "?zone=JJJ&groupBy=division")
                .then()
                .statusCode(200)
                .body(
                        "lines.findAll { it.code == 'money_pledged' }.dimensions.division",
                        contains("110000", "120000", "130000"))
                .body("lines.findAll { it.code == 'money_pledged' }.value", everyItem(containsString(".")));
    }

    @Test
    void linesOfAProvinceShouldIncludeTheManagementArea() {
        given().get(METRICS + "?division=130000&groupBy=division")
                .then()
                .statusCode(200)
                .body("lines.findAll { it.code == 'signings' }.dimensions.division", hasItems("130100", "133100"));
    }

    @Test
    void namesShouldBeInTheLanguageAskedFor() {
        given().header("Accept-Language", "en")
                .get(METRICS)
                .then()
                .header("Content-Language", "en")
                .body("values[0].name", equalTo("Social organizations"));
        given().header("Accept-Language", "zh-TW")
                .get(METRICS + "/definitions")
                .then()
                .header("Content-Language", "zh-Hant")
                .body("items[0].name", equalTo("社會組織"));
        given().header("Accept-Language", "fr")
                .get(METRICS + "/definitions")
                .then()
                .header("Content-Language", "zh-CN")
                .body("items[0].name", equalTo("社会组织"));
    }

    @Test
    void anUnchangedAnswerShouldNotBeSentTwice() {
        String tag = given().get(METRICS + "?zone=YRD").header("ETag");

        given().header("If-None-Match", tag).get(METRICS + "?zone=YRD").then().statusCode(304);
        given().header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .get(METRICS + "?zone=YRD")
                .then()
                .statusCode(200);
    }

    @Test
    void aSignedInCallerShouldGetTheSameNumbers() {
        String mine = callers.officer("110000").get(METRICS).jsonPath().getString("values.value");

        assertThat(mine).isEqualTo(given().get(METRICS).jsonPath().getString("values.value"));
    }

    @Test
    void anUnknownPlaceShouldBeRefused() {
        given().get(METRICS + "?zone=NOWHERE").then().statusCode(400).body("errors.pointer", contains("?zone"));
        given().get(METRICS + "?division=999999").then().statusCode(400).body("errors.pointer", contains("?division"));
        given().get(METRICS + "/intentions/records?target=999999")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?target"));
    }

    @Test
    void noRecordShouldHaveWhatItsKindDoesNotHave() {
        for (String nothing : List.of(
                "signings/records?state=ACCEPTED",
                "intentions/records?basis=STATED",
                "people/records?state=ACCEPTED")) {
            given().get(METRICS + "/" + nothing).then().statusCode(200).body("items", empty());
        }
    }

    @Test
    void aWrongQuestionShouldBeRefused() {
        given().get(METRICS + "?groupBy=colour").then().statusCode(400).body("errors.pointer", contains("?groupBy"));
        given().get(METRICS + "?category=ART").then().statusCode(400).body("errors.pointer", contains("?category"));
        given().get(METRICS + "/intentions/records?without=hope")
                .then()
                .statusCode(400)
                .body("errors", hasSize(1));
        given().get(METRICS + "/happiness/records").then().statusCode(404);
    }
}
