package cn.tongxin.project;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.paging.Sql;
import cn.tongxin.testing.AtOnce;
import cn.tongxin.testing.Callers;
import cn.tongxin.testing.Listings;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a project goes on and ends. */
@QuarkusTest
class CourseIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    UUID lead;
    UUID partner;
    String path;
    Course course;

    @BeforeEach
    void begin() {
        lead = callers.organization(BEIJING);
        partner = callers.organization(HEBEI);
        path = Projects.PATH + "/" + Projects.begun(callers, lead, partner);
        course = new Course(callers, path);
    }

    @Nested
    class AsParty {

        @Test
        void reportShouldBeReadByAnybodyAndTheLatestDayCount() {
            course.read().body("progress", nullValue()).body("steps", empty()).body("milestones", empty());
            course.report(callers.member(lead), TODAY, 40)
                    .then()
                    .statusCode(200)
                    .body("progress", equalTo(40))
                    .body("steps", contains("REPORT", "PLAN", "COMPLETE", "TERMINATE"));
            course.report(callers.member(partner), TODAY.minusDays(9), 20)
                    .then()
                    .statusCode(200);
            course.read().body("progress", equalTo(40)).body("reportedOn", equalTo(TODAY.toString()));
            callers.anonymous()
                    .get(path + "/reports")
                    .then()
                    .statusCode(200)
                    .body("items.progress", contains(40, 20))
                    .body("items[0].text", equalTo("八所小学已经开讲"))
                    .body("items[0].nextStep", equalTo("培训志愿者"))
                    .body("items.organization.id", contains(lead.toString(), partner.toString()));
        }

        @Test
        void journalShouldTellOfAReportAndNotWhatItSays() {
            course.report(callers.member(lead), TODAY, 40).then().statusCode(200);
            callers.member(lead)
                    .get(path + "/history")
                    .then()
                    .body("items.act", contains("begin", "report"))
                    .body("items[1].changed.progress", equalTo(40))
                    .body("items[1].changed.onDate", equalTo(TODAY.toString()));
            assertThat(callers.member(lead).get(path + "/history").asString()).doesNotContain("开讲", "志愿者");
        }

        @Test
        void reportsShouldBeWalkedByPages() {
            for (int day = 1; day <= 5; day++) {
                course.report(callers.member(lead), TODAY.minusDays(day % 3), day)
                        .then()
                        .statusCode(200);
            }
            assertThat(Listings.walk(callers::anonymous, path + "/reports", "id", 2))
                    .hasSize(5);
        }

        @Test
        void whatIsOutOfShapeShouldBeNamed() {
            course.report(callers.member(lead), TODAY.plusDays(1), 40)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/onDate"))
                    .body("errors.code", contains("NOT_YET"));
            course.report(callers.member(lead), TODAY, 101)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/progress"));
            course.put(callers.member(lead), "/reports", Map.of("onDate", "2026-02-30", "progress", 1, "text", "x"))
                    .then()
                    .statusCode(400);
            course.put(callers.member(lead), "/reports", Map.of("onDate", TODAY.toString(), "progress", 1))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/text"));
        }

        @Test
        void reportShouldBeBasedOnTheProjectAsItIs() throws Exception {
            Map<String, Object> body = Map.of("onDate", TODAY.toString(), "progress", 40, "text", "x");
            callers.member(lead).body(body).post(path + "/reports").then().statusCode(428);
            String tag = callers.anonymous().get(path).header("ETag");
            List<Integer> statuses = AtOnce.run(
                    6,
                    i -> callers.member(lead)
                            .header("If-Match", tag)
                            .body(body)
                            .post(path + "/reports")
                            .statusCode());
            assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        }

        @Test
        void sameKeyShouldReportOnce() {
            String token = callers.memberToken(lead);
            String tag = callers.anonymous().get(path).header("ETag");
            String key = UUID.randomUUID().toString();
            for (int i = 0; i < 2; i++) {
                callers.bearer(token)
                        .header("If-Match", tag)
                        .header("Idempotency-Key", key)
                        .body(Map.of("onDate", TODAY.toString(), "progress", 40, "text", "x"))
                        .post(path + "/reports")
                        .then()
                        .statusCode(200);
            }
            callers.anonymous().get(path + "/reports").then().body("items.progress", contains(40));
        }

        @Test
        void milestonesShouldStandInTheOrderOfTheirDaysAndKeepTheirHistory() {
            course.put(callers.member(lead), "/milestones", Map.of("title", "第二批开课", "dueOn", "2199-09-01"))
                    .then()
                    .statusCode(200);
            String late = course.put(
                            callers.member(partner), "/milestones", Map.of("title", "首批开课", "dueOn", "2001-03-01"))
                    .then()
                    .statusCode(200)
                    .body("milestones.title", contains("首批开课", "第二批开课"))
                    .body("milestones.overdue", contains(true, false))
                    .extract()
                    .path("milestones[0].id");
            Map<String, Object> reached = new HashMap<>(Map.of("title", "首批开课", "dueOn", "2001-03-01"));
            reached.put("reachedOn", TODAY.toString());
            String tag = callers.anonymous().get(path).header("ETag");
            callers.member(lead)
                    .header("If-Match", tag)
                    .body(reached)
                    .put(path + "/milestones/" + late)
                    .then()
                    .statusCode(200)
                    .body("milestones[0].reachedOn", equalTo(TODAY.toString()))
                    .body("milestones[0].overdue", equalTo(false));
            callers.anonymous()
                    .get(path + "/history")
                    .then()
                    .body("items.act", contains("begin", "plan-milestone", "plan-milestone", "reach-milestone"))
                    .body("items[3].changed.milestone", equalTo("首批开课"));
            callers.member(lead)
                    .header("If-Match", tag)
                    .body(reached)
                    .put(path + "/milestones/" + late)
                    .then()
                    .statusCode(412);
        }

        @Test
        void milestoneOfAnotherProjectShouldNotBeFound() {
            String id = course.put(callers.member(lead), "/milestones", Map.of("title", "首批开课", "dueOn", "2027-03-01"))
                    .path("milestones[0].id");
            String other = Projects.PATH + "/" + Projects.begun(callers, lead, partner);
            callers.member(lead)
                    .header("If-Match", callers.anonymous().get(other).header("ETag"))
                    .body(Map.of("title", "首批开课", "dueOn", "2027-03-01"))
                    .put(other + "/milestones/" + id)
                    .then()
                    .statusCode(404);
        }

        @Test
        void whatHasEndedShouldNotGoOn() {
            course.end(callers.member(lead), "/complete", TODAY.minusYears(50))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/endedOn"));
            course.end(callers.member(lead), "/complete", TODAY)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("COMPLETED"))
                    .body("endedOn", equalTo(TODAY.toString()))
                    .body("endReason", equalTo("各项任务都已做完"))
                    .body("steps", empty());
            course.end(callers.member(lead), "/complete", TODAY).then().statusCode(409);
            course.end(callers.member(lead), "/terminate", TODAY).then().statusCode(409);
            course.report(callers.member(lead), TODAY, 50).then().statusCode(409);
            course.put(callers.member(lead), "/milestones", Map.of("title", "x", "dueOn", "2027-03-01"))
                    .then()
                    .statusCode(409);
            callers.anonymous()
                    .get(path + "/history")
                    .then()
                    .body("items.act", contains("begin", "complete"))
                    .body("items[1].changed.status", equalTo("COMPLETED"))
                    .body("items[1].reason", equalTo("各项任务都已做完"));
        }

        @Test
        void plannedProjectShouldBeUnderwayWithItsFirstReportOrTerminatedBefore() {
            course = new Course(callers, planned());
            course.end(callers.member(lead), "/complete", TODAY).then().statusCode(409);
            course.report(callers.member(lead), TODAY, 0).then().statusCode(200).body("status", equalTo("UNDERWAY"));
            course = new Course(callers, planned());
            course.end(callers.member(lead), "/terminate", TODAY)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("TERMINATED"));
        }

        private String planned() {
            Response signing = Projects.propose(callers, "PROJECT", ",\"termFrom\":\"2199-01-01\"", lead, partner);
            return Projects.PATH + "/"
                    + Projects.confirmed(callers, signing, lead, partner).path("project.id");
        }
    }
}
