package cn.tongxin.signing.aspect;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.tongxin.identity.WallGate;
import cn.tongxin.paging.Sql;
import cn.tongxin.paging.SqlException;
import cn.tongxin.project.Projects;
import cn.tongxin.testing.AtOnce;
import cn.tongxin.testing.Callers;
import io.quarkus.narayana.jta.QuarkusTransaction;
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

/** How an agreement is carried out, and what hangs together with it. */
@QuarkusTest
class AspectIT {

    private static final String PATH = "/api/v1/signings/";

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    WallGate wall;

    UUID first;
    UUID second;
    Response signing;

    @BeforeEach
    void sign() {
        first = callers.organization(BEIJING);
        second = callers.organization(HEBEI);
        signing = agreed("");
    }

    private Response agreed(String extra) {
        Response proposed = Projects.propose(callers, "FRAMEWORK", extra, first, second);
        return Projects.confirmed(callers, proposed, first, second);
    }

    private Response add(RequestSpecification caller, Response of, int party) {
        return caller.body(Map.of(
                        "title",
                        "师资培训",
                        "tasks",
                        List.of(Map.of(
                                "title", "选定首批小学",
                                "partyId", of.<String>path("parties[" + party + "].id"),
                                "dueOn", "2001-06-30"))))
                .post(PATH + of.path("id") + "/aspects");
    }

    private Response report(RequestSpecification caller, Response aspects, int version, int progress) {
        return caller.header("If-Match", "\"" + version + "\"")
                .body(Map.of("progress", progress, "note", "已选定八所"))
                .post(PATH + signing.path("id") + "/tasks/" + aspects.path("items[0].tasks[0].id") + "/progress");
    }

    @Nested
    class AsParty {

        @Test
        void aspectShouldBeSeenByAnybodyWithItsTasks() {
            add(callers.member(first), signing, 1).then().statusCode(200).body("mayWrite", equalTo(true));
            callers.anonymous()
                    .get(PATH + signing.path("id") + "/aspects")
                    .then()
                    .statusCode(200)
                    .body("items.title", contains("师资培训"))
                    .body("items[0].progress", equalTo(0))
                    .body("items[0].tasks[0].organization.id", equalTo(second.toString()))
                    .body("items[0].tasks[0].overdue", equalTo(true))
                    .body("mayWrite", equalTo(false))
                    .body("reportPartyIds", hasSize(0));
        }

        @Test
        void whoAnswersShouldReportAndTheLastReportCount() {
            Response aspects = add(callers.member(first), signing, 1);
            report(callers.member(first), aspects, 0, 40).then().statusCode(403);
            report(callers.member(second), aspects, 0, 60)
                    .then()
                    .statusCode(200)
                    .body("progress", equalTo(60));
            report(callers.member(second), aspects, 0, 70).then().statusCode(412);
            report(callers.officer(BEIJING), aspects, 1, 40).then().statusCode(200);
            callers.anonymous()
                    .get(PATH + signing.path("id") + "/tasks/" + aspects.path("items[0].tasks[0].id") + "/progress")
                    .then()
                    .statusCode(200)
                    .body("items.progress", contains(40, 60))
                    .body("items[0].note", equalTo("已选定八所"));
            callers.anonymous()
                    .get(PATH + signing.path("id") + "/aspects")
                    .then()
                    .body("items[0].progress", equalTo(40));
        }

        @Test
        void progressShouldBeAPercentage() {
            Response aspects = add(callers.member(first), signing, 1);
            report(callers.member(second), aspects, 0, 101).then().statusCode(400);
            report(callers.member(second), aspects, 0, -1).then().statusCode(400);
        }

        @Test
        void partyOfAnotherSigningShouldBeNamed() {
            Response other = agreed("");
            callers.member(first)
                    .body(Map.of(
                            "title",
                            "x",
                            "tasks",
                            List.of(Map.of(
                                    "title", "y",
                                    "partyId", other.<String>path("parties[0].id"),
                                    "dueOn", "2027-06-30"))))
                    .post(PATH + signing.path("id") + "/aspects")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/tasks/0/partyId"));
        }

        @Test
        void atOnceShouldEachHaveItsPlace() throws Exception {
            List<Integer> statuses =
                    AtOnce.run(8, i -> add(callers.member(first), signing, 0).statusCode());
            assertThat(statuses).containsOnly(200);
            callers.anonymous()
                    .get(PATH + signing.path("id") + "/aspects")
                    .then()
                    .body("items.ordinal", contains(1, 2, 3, 4, 5, 6, 7, 8));
        }

        @Test
        void proposalAndVoidedShouldNotBeCarriedOut() {
            Response proposed = Projects.propose(callers, "FRAMEWORK", "", first, second);
            add(callers.member(first), proposed, 0).then().statusCode(409);
            add(callers.member(first), signing, 0).then().statusCode(200);
            callers.officer(BEIJING)
                    .header("If-Match", signing.header("ETag"))
                    .body(Map.of("reason", "文本有误"))
                    .post(PATH + signing.path("id") + "/void")
                    .then()
                    .statusCode(200);
            add(callers.member(first), signing, 0).then().statusCode(409);
        }
    }

    @Nested
    class AsOther {

        @Test
        void otherOrganizationShouldNotWrite() {
            add(callers.member(callers.organization(BEIJING)), signing, 0)
                    .then()
                    .statusCode(403);
            add(callers.anonymous(), signing, 0).then().statusCode(401);
        }
    }

    @Nested
    class Tree {

        @Test
        void treeShouldBeTheSameFromEachOfItsAgreements() {
            Response child = agreed(under(signing));
            Response grandchild = agreed(under(child));
            Response sibling = agreed(under(signing));
            for (Response one : List.of(signing, child, grandchild, sibling)) {
                callers.anonymous()
                        .get(PATH + one.path("id") + "/tree")
                        .then()
                        .statusCode(200)
                        .body(
                                "items.id",
                                contains(
                                        signing.<String>path("id"),
                                        child.<String>path("id"),
                                        grandchild.<String>path("id"),
                                        sibling.<String>path("id")))
                        .body("items.depth", contains(0, 1, 2, 1));
            }
        }

        @Test
        void proposalUnderItShouldBeShownToWhoAsksAboutItAlone() {
            Response child = Projects.propose(callers, "FRAMEWORK", under(signing), first, second);
            callers.member(first).get(PATH + child.path("id") + "/tree").then().body("items", hasSize(2));
            callers.member(first)
                    .get(PATH + signing.path("id") + "/tree")
                    .then()
                    .body("items", hasSize(1));
            callers.anonymous().get(PATH + child.path("id") + "/tree").then().statusCode(404);
        }

        /** Nothing can be put under another afterwards: so there is no circle. */
        @Test
        void parentShouldStayEvenPastTheService() {
            Response child = agreed(under(signing));
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        wall.open();
                        sql.change(
                                "update signing set parent_id = ?, relation = 'AMENDMENT' where id = ?",
                                UUID.fromString(child.path("id")),
                                UUID.fromString(signing.path("id")));
                    }))
                    .isInstanceOf(SqlException.class);
        }

        @Test
        void childOfAVoidedAgreementShouldStayUnderIt() {
            Response child = agreed(under(signing));
            callers.officer(BEIJING)
                    .header("If-Match", signing.header("ETag"))
                    .body(Map.of("reason", "文本有误"))
                    .post(PATH + signing.path("id") + "/void")
                    .then()
                    .statusCode(200);
            callers.anonymous()
                    .get(PATH + child.path("id") + "/tree")
                    .then()
                    .body("items.status", contains("VOIDED", "EFFECTIVE"));
        }

        private String under(Response parent) {
            return ",\"parent\":{\"signingId\":\"" + parent.path("id") + "\",\"relation\":\"AMENDMENT\"}";
        }
    }

    @Nested
    class Review {

        @Test
        void agreementsToLookAtAgainShouldBeFoundByDay() {
            Response due = agreed(",\"reviewOn\":\"1999-05-01\"");
            Response later = agreed(",\"reviewOn\":\"1999-05-03\"");
            callers.anonymous()
                    .queryParam("organization", first)
                    .queryParam("reviewBy", "1999-05-02")
                    .queryParam("sort", "reviewOn")
                    .get("/api/v1/signings")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(due.<String>path("id")))
                    .body("items.id", not(hasItem(later.<String>path("id"))))
                    .body("items[0].reviewOn", equalTo("1999-05-01"));
            callers.anonymous()
                    .queryParam("reviewBy", "bald")
                    .get("/api/v1/signings")
                    .then()
                    .statusCode(400);
        }
    }
}
