package cn.tongxin.signing.initiative;

import static cn.tongxin.testing.Callers.BEIJING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.tongxin.identity.Role;
import cn.tongxin.identity.WallGate;
import cn.tongxin.paging.Sql;
import cn.tongxin.paging.SqlException;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who does what to initiatives beside their body, and what the database keeps of them past the service. */
@QuarkusTest
class InitiativeReachIT {

    private static final String PATH = "/api/v1/initiatives";

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    WallGate wall;

    UUID opener;

    @BeforeEach
    void body() {
        opener = callers.organization(BEIJING);
    }

    @Nested
    class AsDepartment {

        @Test
        void departmentShouldOpenItsOwn() {
            UUID department = callers.department(BEIJING);
            RequestSpecification officer = callers.officer(BEIJING, department);
            Response draft = InitiativeIT.draft(officer, department);
            draft.then().statusCode(201);
            InitiativeIT.open(callers.officer(BEIJING, department), draft)
                    .then()
                    .statusCode(200)
                    .body("organization.id", equalTo(department.toString()));
        }

        @Test
        void departmentShouldWriteAndOpenForNoOther() {
            InitiativeIT.draft(callers.officer(BEIJING), opener).then().statusCode(403);
            Response draft = InitiativeIT.draft(callers.member(opener), opener);
            InitiativeIT.open(callers.officer(BEIJING), draft).then().statusCode(403);
        }

        @Test
        void voidingItsSigningShouldEndTheInitiative() {
            Response opened = InitiativeIT.opened(callers, opener);
            Response signing = callers.anonymous().get("/api/v1/signings/" + opened.path("signingId"));
            callers.officer(BEIJING)
                    .header("If-Match", signing.header("ETag"))
                    .body(Map.of("reason", "文本有误"))
                    .post("/api/v1/signings/" + opened.path("signingId") + "/void")
                    .then()
                    .statusCode(200);
            callers.anonymous().get(PATH + "/" + opened.path("id")).then().body("status", equalTo("VOIDED"));
            callers.anonymous()
                    .queryParam("organization", opener)
                    .queryParam("status", "OPEN")
                    .get(PATH)
                    .then()
                    .body("items.id", not(hasItem(opened.<String>path("id"))));
        }
    }

    @Nested
    class AsOther {

        @Test
        void othersShouldNeitherWriteNorOpenNorClose() {
            UUID other = callers.organization(BEIJING);
            InitiativeIT.draft(callers.member(other), opener).then().statusCode(403);
            InitiativeIT.draft(callers.anonymous(), opener).then().statusCode(401);
            InitiativeIT.open(callers.member(other), InitiativeIT.draft(callers.member(opener), opener))
                    .then()
                    .statusCode(404);
            InitiativeIT.close(InitiativeIT.opened(callers, opener), callers.member(other))
                    .then()
                    .statusCode(403);
        }

        @Test
        void whoMayNotSignForTheBodyShouldNotOpen() {
            Response draft = InitiativeIT.draft(callers.member(opener), opener);
            InitiativeIT.open(callers.only(Role.ORGANIZATION_MEMBER, opener, null), draft)
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class PastTheService {

        @Test
        void whatWasOpenedShouldStayAsItWas() {
            UUID id = UUID.fromString(InitiativeIT.opened(callers, opener).path("id"));
            for (String change : List.of(
                    "title = 'x'",
                    "actions = array['x']",
                    "closes_on = closes_on + 1",
                    "threshold = 1",
                    "status = 'DRAFT', signing_id = null, opened_at = null")) {
                assertThatThrownBy(() -> InitiativeIT.asService(
                                wall, () -> sql.change("update initiative set " + change + " where id = ?", id)))
                        .as(change)
                        .isInstanceOf(SqlException.class);
            }
        }

        @Test
        void draftOpenedWithoutASigningShouldBeRefused() {
            UUID id = UUID.fromString(
                    InitiativeIT.draft(callers.member(opener), opener).path("id"));
            assertThatThrownBy(() -> InitiativeIT.asService(
                            wall, () -> sql.change("update initiative set status = 'OPEN' where id = ?", id)))
                    .isInstanceOf(SqlException.class);
            assertThat(callers.member(opener).get(PATH + "/" + id).<String>path("status"))
                    .isEqualTo("DRAFT");
        }
    }
}
