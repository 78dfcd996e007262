package cn.tongxin.project.watch;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static cn.tongxin.testing.Callers.TIANJIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Sql;
import cn.tongxin.project.Projects;
import cn.tongxin.testing.Callers;
import cn.tongxin.testing.Listings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Projects of which nothing has been heard. */
@QuarkusTest
class WatchIT {

    private static final String PATH = "/api/v1/stalled-projects";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    WatchService watch;

    UUID lead;
    UUID partner;
    String id;

    @BeforeEach
    void begin() {
        lead = callers.organization(BEIJING);
        partner = callers.organization(HEBEI);
        id = Projects.begun(callers, lead, partner);
    }

    /** As if it had taken effect so long ago. */
    private void age(String project, int days) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.change(
                    "update project set started_on = ?, expected_from = ? where id = ?",
                    TODAY.minusDays(days),
                    TODAY.minusDays(days),
                    UUID.fromString(project));
        });
    }

    private ValidatableResponse list(RequestSpecification caller) {
        return caller.queryParam("limit", 200)
                .queryParam("sort", "-since")
                .get(PATH)
                .then();
    }

    private Response report(LocalDate day) {
        String path = Projects.PATH + "/" + id;
        return callers.member(lead)
                .header("If-Match", callers.anonymous().get(path).header("ETag"))
                .body(Map.of("onDate", day.toString(), "progress", 30, "text", "x"))
                .post(path + "/reports");
    }

    @Nested
    class AsDepartment {

        @Test
        void whatWasSignedAndNotBegunShouldBeToldWithTheDay() {
            list(callers.officer(HEBEI)).statusCode(200).body("items.id", not(hasItem(id)));
            age(id, 59);
            list(callers.officer(HEBEI)).body("items.id", not(hasItem(id)));
            age(id, 60);
            String found = "items.find { it.id == '" + id + "' }.";
            list(callers.officer(HEBEI))
                    .body(found + "reason", equalTo("NOTHING_BEGUN"))
                    .body(found + "since", equalTo(TODAY.minusDays(60).toString()))
                    .body(found + "days", equalTo(60))
                    .body(found + "organizations.id", contains(lead.toString(), partner.toString()));
        }

        @Test
        void whatWasReportedLongAgoShouldBeToldForAnotherReason() {
            age(id, 300);
            report(TODAY.minusDays(89)).then().statusCode(200);
            list(callers.officer(HEBEI)).body("items.id", not(hasItem(id)));
            age(id, 300);
            String other = id;
            id = Projects.begun(callers, lead, partner);
            age(id, 300);
            report(TODAY.minusDays(90)).then().statusCode(200);
            list(callers.officer(HEBEI).queryParam("reason", "NO_REPORT"))
                    .body("items.id", hasItem(id))
                    .body("items.id", not(hasItem(other)))
                    .body("items.reason", everyItem(equalTo("NO_REPORT")));
            list(callers.officer(HEBEI).queryParam("reason", "NOTHING_BEGUN")).body("items.id", not(hasItem(id)));
        }

        @Test
        void moneyShouldBeABeginning() {
            age(id, 70);
            list(callers.officer(HEBEI)).body("items.id", hasItem(id));
            callers.member(lead)
                    .body(Map.of("projectId", id, "kind", "DISBURSED", "amount", "1.00", "onDate", TODAY.toString()))
                    .post("/api/v1/funding-records")
                    .then()
                    .statusCode(201);
            list(callers.officer(HEBEI)).body("items.id", not(hasItem(id)));
            age(id, 90);
            list(callers.officer(HEBEI)).body("items.find { it.id == '" + id + "' }.reason", equalTo("NO_REPORT"));
        }

        @Test
        void whatHasEndedShouldNotBeTold() {
            age(id, 70);
            String path = Projects.PATH + "/" + id;
            callers.officer(HEBEI)
                    .header("If-Match", callers.anonymous().get(path).header("ETag"))
                    .body(Map.of("endedOn", TODAY.toString(), "reason", "双方不再开展"))
                    .post(path + "/terminate")
                    .then()
                    .statusCode(200);
            list(callers.officer(HEBEI)).body("items.id", not(hasItem(id)));
        }

        @Test
        void onlyThePlacesOfTheDepartmentShouldBeTold() {
            age(id, 70);
            list(callers.officer("130600")).body("items.id", hasItem(id));
            list(callers.officer(BEIJING)).body("items.id", not(hasItem(id)));
            list(callers.officer(HEBEI).queryParam("place", "130700")).body("items.id", hasItem(id));
            list(callers.officer(HEBEI).queryParam("place", TIANJIN)).body("items.id", not(hasItem(id)));
            list(callers.coordinator("JJJ")).body("items.id", hasItem(id));
            list(callers.coordinator("YRD")).body("items.id", not(hasItem(id)));
        }

        @Test
        void withoutPlacesTheDepartmentOfTheSigningShouldBeTold() {
            Response signing = Projects.propose(callers, "PROJECT", "", lead, partner);
            String placeless =
                    Projects.confirmed(callers, signing, lead, partner).path("project.id");
            age(placeless, 70);
            list(callers.officer(BEIJING)).body("items.id", hasItem(placeless));
            list(callers.officer(HEBEI)).body("items.id", not(hasItem(placeless)));
        }

        @Test
        void listShouldWalkInBothOrders() {
            for (int i = 0; i < 3; i++) {
                age(Projects.begun(callers, lead, partner), 61);
            }
            String token = callers.officerToken(HEBEI);
            for (String sort : List.of("since", "-since")) {
                assertThat(Listings.walk(() -> callers.bearer(token), PATH, "id", 2, "sort", sort))
                        .hasSizeGreaterThanOrEqualTo(3);
            }
        }
    }

    @Nested
    class AsOther {

        @Test
        void organizationsShouldNotBeTold() {
            list(callers.member(lead)).statusCode(403);
            list(callers.anonymous()).statusCode(401);
            list(callers.officer(HEBEI).queryParam("place", "13")).statusCode(400);
        }
    }

    @Nested
    class AsReminder {

        @Test
        void allShouldBeFoundWhereverTheyAre() {
            age(id, 4000);
            assertThat(watch.everywhere(new PageRequest(200, null, null)).items())
                    .extracting(one -> one.id().toString())
                    .contains(id);
        }
    }
}
