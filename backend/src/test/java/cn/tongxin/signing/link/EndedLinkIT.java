package cn.tongxin.signing.link;

import static cn.tongxin.testing.Callers.BEIJING;
import static org.hamcrest.Matchers.equalTo;

import cn.tongxin.project.Projects;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Links that are good for nothing any more, and say why. */
@QuarkusTest
class EndedLinkIT extends SigningLinkSteps {

    @Test
    void unknownShouldBeNotFound() {
        problem(look("A".repeat(43)), 404, "not-found");
        problem(confirm("A".repeat(43), "张三"), 404, "not-found");
        look("").then().statusCode(400);
    }

    @Test
    void withdrawnShouldSaySo() {
        Response issued = issue(callers.officer(BEIJING), 0);
        String link = at("/links/" + issued.path("link.id") + "/withdrawal");
        callers.officer(BEIJING).post(link).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        callers.officer(BEIJING).post(link).then().statusCode(200);
        problem(look(issued.path("token")), 409, "signing-link-withdrawn");
        problem(confirm(issued.path("token"), "张三"), 409, "signing-link-withdrawn");
    }

    @Test
    void anotherLinkShouldEndTheOneBefore() {
        String before = token(0);
        String after = token(0);
        problem(confirm(before, "张三"), 409, "signing-link-withdrawn");
        confirm(after, "张三").then().statusCode(200);
    }

    @Test
    void expiredShouldSaySo() {
        String token = token(0);
        expire();
        problem(look(token), 409, "signing-link-expired");
        problem(confirm(token, "张三"), 409, "signing-link-expired");
    }

    /** As it would be an hour later: the database lets nobody move the hour itself. */
    private void expire() {
        asService(() -> {
            UUID id = UUID.fromString(signing.path("id"));
            sql.change("create temporary table moved on commit drop as select * from signing_link where signing_id = '"
                    + id + "'");
            sql.change("delete from signing_link where signing_id = ?", id);
            sql.change(
                    "update moved set expires_at = now() - interval '1 minute', created_at = now() - interval '1 hour'");
            sql.change("insert into signing_link select * from moved");
        });
    }

    @Test
    void linkOfAnOlderTextShouldSaySo() {
        String token = token(0);
        callers.member(first)
                .header("If-Match", signing.header("ETag"))
                .body(Map.of("title", "阅读课延伸合作协议", "clauses", List.of("为期三年。")))
                .post(at("/revision"))
                .then()
                .statusCode(200);
        problem(look(token), 409, "signing-link-outdated");
        problem(confirm(token, "张三"), 409, "signing-link-outdated");
    }

    @Test
    void confirmedOtherwiseShouldLeaveNothingToConfirm() {
        String token = token(0);
        Projects.confirm(callers, signing, 0, first).then().statusCode(200);
        problem(confirm(token, "张三"), 409, "state-conflict");
        problem(issue(callers.officer(BEIJING), 0), 409, "state-conflict");
    }

    @Test
    void declinedShouldBeConfirmedByNobody() {
        String token = token(0);
        callers.member(second)
                .body(Map.of("reason", "期限做不到"))
                .post(at("/parties/" + party(1) + "/decline"))
                .then()
                .statusCode(200);
        problem(confirm(token, "张三"), 409, "state-conflict");
    }

    @Test
    void usedShouldNotBeWithdrawn() {
        Response issued = issue(callers.officer(BEIJING), 0);
        confirm(issued.path("token"), "张三").then().statusCode(200);
        callers.officer(BEIJING)
                .post(at("/links/" + issued.path("link.id") + "/withdrawal"))
                .then()
                .statusCode(409);
    }
}
