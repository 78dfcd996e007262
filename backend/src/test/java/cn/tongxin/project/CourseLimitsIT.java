package cn.tongxin.project;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import cn.tongxin.identity.Role;
import cn.tongxin.paging.Sql;
import cn.tongxin.paging.SqlException;
import cn.tongxin.testing.Callers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who may not move a project, and what the database holds by itself. */
@QuarkusTest
class CourseLimitsIT {

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
    class AsDepartment {

        @Test
        void departmentOfAPlaceShouldEndAndNotReport() {
            course.report(callers.officer(HEBEI), TODAY, 40).then().statusCode(403);
            course.put(callers.officer(HEBEI), "/milestones", Map.of("title", "x", "dueOn", "2027-03-01"))
                    .then()
                    .statusCode(403);
            course.end(callers.officer(BEIJING), "/terminate", TODAY).then().statusCode(403);
            callers.only(Role.DEPARTMENT_OFFICER, null, HEBEI)
                    .get(path)
                    .then()
                    .body("steps", contains("COMPLETE", "TERMINATE"));
            course.end(callers.officer(HEBEI), "/terminate", TODAY).then().statusCode(200);
        }
    }

    @Nested
    class AsOther {

        @Test
        void otherOrganizationShouldDoNothing() {
            UUID other = callers.organization(HEBEI);
            course.report(callers.member(other), TODAY, 40).then().statusCode(403);
            course.end(callers.member(other), "/complete", TODAY).then().statusCode(403);
            course.report(callers.anonymous(), TODAY, 40).then().statusCode(401);
            callers.member(other).get(path).then().body("steps", empty());
            callers.anonymous()
                    .get(Projects.PATH + "/" + UUID.randomUUID() + "/reports")
                    .then()
                    .statusCode(404);
        }

        @Test
        void memberShouldReportAndNotEnd() {
            RequestSpecification member = callers.only(Role.ORGANIZATION_MEMBER, lead, null);
            course.end(member, "/complete", TODAY).then().statusCode(403);
        }
    }

    /** What holds even past the service. */
    @Nested
    class InTheDatabase {

        private void refused(String change, String constraint) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> sql.change(change, UUID.fromString(path.substring(path.lastIndexOf('/') + 1)))))
                    .isInstanceOf(SqlException.class)
                    .rootCause()
                    .hasMessageMatching("(?s).*(" + constraint + ").*");
        }

        @Test
        void endedProjectShouldStayEndedAndReportsShouldStay() {
            course.report(callers.member(lead), TODAY, 40).then().statusCode(200);
            refused("update project_report set progress = 90 where project_id = ?", "stays as it is|permission denied");
            refused("update project set status = 'PLANNED' where id = ?", "does not go this way");
            refused("update project set status = 'COMPLETED' where id = ?", "ck_project_ended");
            course.end(callers.member(lead), "/complete", TODAY).then().statusCode(200);
            refused("update project set status = 'UNDERWAY', end_reason = null where id = ?", "does not go this way");
            refused("update project set end_reason = 'y' where id = ?", "does not go this way");
            refused(
                    "insert into project_milestone (id, project_id, title, due_on) values (gen_random_uuid(), ?, 'x', '2027-01-01')",
                    "does not go on");
        }
    }
}
