package cn.tongxin.signing.link;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.SqlException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Links are issued by who may, and held to what they were issued for by the database too. */
@QuarkusTest
class IssuedLinkIT extends SigningLinkSteps {

    @Nested
    class AsIssuer {

        @Test
        void signatoryShouldHaveOneForItsOwnPartyAlone() {
            issue(callers.member(first), 0).then().statusCode(200);
            issue(callers.member(first), 1).then().statusCode(403);
            issue(callers.only(Role.ORGANIZATION_MEMBER, first, null), 0).then().statusCode(403);
            issue(callers.officer(HEBEI), 1).then().statusCode(404);
            issue(callers.anonymous(), 0).then().statusCode(401);
        }

        @Test
        void stepsShouldNameTheParties() {
            callers.officer(BEIJING).get(at("/steps")).then().body("linkPartyIds", contains(party(0), party(1)));
            callers.member(second).get(at("/steps")).then().body("linkPartyIds", contains(party(1)));
        }

        @Test
        void listShouldShowTheNewestOfEachPartyWithoutTokens() {
            token(1);
            token(0);
            String token = token(0);
            confirm(token, "张三");
            Response listed = callers.officer(BEIJING).get(at("/links"));
            listed.then()
                    .statusCode(200)
                    .body("items.partyId", contains(party(0), party(1)))
                    .body("items.state", contains("USED", "OPEN"));
            assertThat(listed.asString()).doesNotContain(token, "张三");
            callers.member(second).get(at("/links")).then().body("items", hasSize(1));
            callers.anonymous().get(at("/links")).then().statusCode(401);
        }

        @Test
        void retryShouldNotShowTheTokenAgain() {
            RequestSpecification officer = callers.officer(BEIJING).header("Idempotency-Key", UUID.randomUUID());
            Response issued = issue(officer, 0);
            issued.then().statusCode(200).body("token", notNullValue());
            issue(officer, 0)
                    .then()
                    .statusCode(200)
                    .body("link.id", equalTo(issued.<String>path("link.id")))
                    .body("token", nullValue());
        }

        @Test
        void tokenShouldLieNowhere() {
            String token = token(0);
            assertThat(token).hasSize(43);
            asService(() -> assertThat(sql.all(
                            "select l::text from signing_link l where signing_id = ?",
                            List.of(UUID.fromString(signing.path("id"))),
                            Row::text))
                    .hasSize(1)
                    .noneMatch(row -> row.contains(token)));
        }
    }

    /** What the database refuses, whatever the service does. */
    @Nested
    class PastTheService {

        @Test
        void linkShouldConfirmItsOwnPartyAlone() {
            String id = issue(callers.officer(BEIJING), 0).path("link.id");
            refused(
                    "update signing_party set confirmed_at = now(), text_number = 1, text_hash = ?, link_id = ? where id = ?",
                    signing.<String>path("textHash"),
                    UUID.fromString(id),
                    UUID.fromString(party(1)));
        }

        @Test
        void linkShouldStayWhatItWasIssuedFor() {
            UUID id = UUID.fromString(issue(callers.officer(BEIJING), 0).path("link.id"));
            refused("update signing_link set expires_at = expires_at + interval '1 day' where id = ?", id);
            refused("update signing_link set party_id = ? where id = ?", UUID.fromString(party(1)), id);
        }

        @Test
        void withdrawnLinkShouldConfirmNothing() {
            UUID id = UUID.fromString(issue(callers.officer(BEIJING), 0).path("link.id"));
            asService(() -> sql.change("update signing_link set withdrawn_at = now() where id = ?", id));
            refused(
                    "update signing_party set confirmed_at = now(), text_number = 1, text_hash = ?, link_id = ? where id = ?",
                    signing.<String>path("textHash"),
                    id,
                    UUID.fromString(party(0)));
            refused("update signing_link set withdrawn_at = null where id = ?", id);
        }

        @Test
        void linksShouldLieBehindTheWall() {
            token(0);
            assertThat(QuarkusTransaction.requiringNew()
                            .call(() -> sql.all("select id from signing_link", List.of(), Row::uuid)))
                    .isEmpty();
        }

        private void refused(String statement, Object... values) {
            assertThatThrownBy(() -> asService(() -> sql.change(statement, values)))
                    .isInstanceOf(SqlException.class);
            callers.member(first)
                    .get(at(""))
                    .then()
                    .body("parties.confirmedAt", not(contains(notNullValue(), nullValue())));
        }
    }
}
