package cn.tongxin.signing.initiative;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.identity.WallGate;
import cn.tongxin.paging.Sql;
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

/** Initiatives from their draft to their end. */
@QuarkusTest
class InitiativeIT {

    private static final String PATH = "/api/v1/initiatives";
    /** sha256sum of {"clauses":["我们倡议。","每季入户探访","公开结果"],"title":"共建老年友好社会倡议书"}. */
    private static final String HASH = "fb5dc5fd6b52744af7d3fe720033d02dcd5c903a6cffc17b5b5b51c36900c443";

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

    static Map<String, Object> content(String closesOn) {
        return Map.of(
                "title",
                "共建老年友好社会倡议书",
                "text",
                "我们倡议。",
                "actions",
                List.of("每季入户探访", "公开结果"),
                "closesOn",
                closesOn,
                "threshold",
                2);
    }

    static Response draft(RequestSpecification caller, UUID body) {
        return caller.body(Map.of("organizationId", body, "content", content("2199-12-31")))
                .post(PATH);
    }

    static Response open(RequestSpecification caller, Response draft) {
        return caller.header("If-Match", draft.header("ETag"))
                .body("{}")
                .post(PATH + "/" + draft.path("id") + "/opening");
    }

    /** Opened by a body of its own. */
    static Response opened(Callers callers, UUID body) {
        Response opened = open(callers.member(body), draft(callers.member(body), body));
        opened.then().statusCode(200);
        return opened;
    }

    static void asService(WallGate wall, Runnable work) {
        QuarkusTransaction.requiringNew().run(() -> {
            wall.open();
            work.run();
        });
    }

    @Nested
    class AsItsBody {

        @Test
        void draftShouldBeItsBodysOwnUntilOpened() {
            Response draft = draft(callers.member(opener), opener);
            draft.then()
                    .statusCode(201)
                    .body("status", equalTo("DRAFT"))
                    .body("signingId", nullValue())
                    .body("textHash", nullValue());
            String path = PATH + "/" + draft.path("id");
            callers.anonymous().get(path).then().statusCode(404);
            callers.member(callers.organization(BEIJING)).get(path).then().statusCode(404);
            callers.officer(HEBEI).get(path).then().statusCode(404);
            callers.officer(BEIJING).get(path).then().statusCode(200);
            callers.anonymous()
                    .queryParam("organization", opener)
                    .get(PATH)
                    .then()
                    .body("items", hasSize(0));
            callers.member(opener)
                    .queryParam("organization", opener)
                    .get(PATH)
                    .then()
                    .body("items.id", contains(draft.<String>path("id")));
            open(callers.member(opener), draft)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("OPEN"))
                    .body("openedAt", notNullValue());
            callers.anonymous().get(path).then().statusCode(200);
        }

        @Test
        void openingShouldMakeASigningInForceWhoseHashFixesTheText() {
            Response opened = opened(callers, opener);
            opened.then().body("textHash", equalTo(HASH));
            callers.anonymous()
                    .get("/api/v1/signings/" + opened.path("signingId"))
                    .then()
                    .statusCode(200)
                    .body("kind", equalTo("INITIATIVE"))
                    .body("status", equalTo("EFFECTIVE"))
                    .body("text.clauses", contains("我们倡议。", "每季入户探访", "公开结果"))
                    .body("text.hash", equalTo(HASH))
                    .body("parties.organization.id", contains(opener.toString()))
                    .body("parties[0].confirmedAt", notNullValue());
            callers.member(opener)
                    .get("/api/v1/signings/" + opened.path("signingId") + "/proof")
                    .then()
                    .statusCode(200)
                    .body("statement.parties", hasSize(1));
        }

        @Test
        void editShouldReplaceADraftOnItsVersionAndNothingElse() {
            Response draft = draft(callers.member(opener), opener);
            edit(draft, Map.of("title", "改", "text", "我们倡议。", "actions", List.of("一"), "closesOn", "2199-12-31"))
                    .then()
                    .statusCode(200)
                    .body("actions", contains("一"))
                    .body("threshold", nullValue());
            edit(draft, content("2199-12-31")).then().statusCode(412);
            Response opened = opened(callers, opener);
            edit(opened, content("2199-12-31")).then().statusCode(409);
        }

        @Test
        void twiceOpenedShouldBeRefusedAndNoSecondSigningMade() {
            Response draft = draft(callers.member(opener), opener);
            open(callers.member(opener), draft).then().statusCode(200);
            open(callers.member(opener), draft).then().statusCode(412);
            callers.anonymous()
                    .queryParam("organization", opener)
                    .get("/api/v1/signings")
                    .then()
                    .body("items", hasSize(1));
        }

        @Test
        void lastDayShouldNotLieBehindWhenOpened() {
            Response draft = callers.member(opener)
                    .body(Map.of("organizationId", opener, "content", content("2001-01-01")))
                    .post(PATH);
            draft.then().statusCode(201);
            open(callers.member(opener), draft).then().statusCode(422).body("errors.pointer", contains("/closesOn"));
        }

        @Test
        void closingShouldEndItOnceWithItsReason() {
            Response opened = opened(callers, opener);
            close(opened, callers.member(opener))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("CLOSED"))
                    .body("closeReason", equalTo("已满"));
            Response closed = callers.member(opener).get(PATH + "/" + opened.path("id"));
            close(closed, callers.member(opener)).then().statusCode(409);
            callers.anonymous()
                    .get(PATH + "/" + opened.path("id") + "/history")
                    .then()
                    .statusCode(200)
                    .body("items.act", contains("open", "close"));
        }

        @Test
        void emptyAndTooManyShouldBeRefusedWithPointers() {
            callers.member(opener)
                    .body(Map.of(
                            "organizationId",
                            opener,
                            "content",
                            Map.of("title", "", "text", "x", "actions", List.of(), "closesOn", "bald", "threshold", 0)))
                    .post(PATH)
                    .then()
                    .statusCode(400);
            callers.member(opener)
                    .body(Map.of(
                            "organizationId",
                            opener,
                            "content",
                            Map.of("title", "x", "text", "x", "actions", List.of(), "closesOn", "2199-12-31")))
                    .post(PATH)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/content/actions"));
        }

        @Test
        void stepsShouldBeWhatTheCallerMayDoNow() {
            Response opened = opened(callers, opener);
            UUID other = callers.organization(HEBEI);
            steps(callers.member(opener), opened)
                    .body("mayEdit", equalTo(false))
                    .body("mayClose", equalTo(true))
                    .body("signerIds", hasSize(0));
            steps(callers.member(other), opened)
                    .body("mayClose", equalTo(false))
                    .body("signerIds", contains(other.toString()));
            steps(callers.anonymous(), opened).body("signerIds", hasSize(0));
        }

        private io.restassured.response.ValidatableResponse steps(RequestSpecification caller, Response of) {
            return caller.get(PATH + "/" + of.path("id") + "/steps").then().statusCode(200);
        }

        private Response edit(Response of, Map<String, Object> content) {
            return callers.member(opener)
                    .header("If-Match", of.header("ETag"))
                    .body(content)
                    .put(PATH + "/" + of.path("id"));
        }
    }

    static Response close(Response of, RequestSpecification caller) {
        return caller.header("If-Match", of.header("ETag"))
                .body(Map.of("reason", "已满"))
                .post(PATH + "/" + of.path("id") + "/closing");
    }
}
