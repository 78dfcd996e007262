package cn.tongxin.intention.comment;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.identity.WallGate;
import cn.tongxin.intention.Intentions;
import cn.tongxin.intention.Partners;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import cn.tongxin.testing.Listings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Owner and department speak of an intention among themselves. */
@QuarkusTest
class CommentIT {

    private static final String PATH = "/api/v1/intentions/";
    private static final String QUESTION = "{\"text\":\"受益人数怎么算？\",\"pointer\":\"/expectedBeneficiaries\"}";

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    WallGate wall;

    private UUID lead;
    private String owner;
    private String officer;
    private Response intention;

    @BeforeEach
    void submitted() {
        lead = callers.organization(BEIJING);
        owner = callers.memberToken(lead);
        officer = callers.officerToken(BEIJING);
        intention = Intentions.submitted(callers.bearer(owner), callers.bearer(owner), lead);
    }

    private String comments() {
        return PATH + intention.path("id") + "/comments";
    }

    private Response say(RequestSpecification caller, String body) {
        return caller.body(body).post(comments());
    }

    @Nested
    class AsOfficer {

        @Test
        void commentShouldBeReadByTheOwnerAndAnswered() {
            say(callers.bearer(officer), QUESTION)
                    .then()
                    .statusCode(200)
                    .body("department", equalTo(true))
                    .body("own", equalTo(true))
                    .body("pointer", equalTo("/expectedBeneficiaries"));
            say(callers.bearer(owner), "{\"text\":\"按学年，不重复。\"}")
                    .then()
                    .statusCode(200)
                    .body("department", equalTo(false))
                    .body("organization.id", equalTo(lead.toString()))
                    .body("pointer", nullValue());
            callers.bearer(owner)
                    .get(comments())
                    .then()
                    .body("items.text", contains("受益人数怎么算？", "按学年，不重复。"))
                    .body("items.own", contains(false, true));
        }

        @Test
        void journalShouldNotSayWhatWasSaid() {
            say(callers.bearer(officer), QUESTION).then().statusCode(200);
            Response history = callers.bearer(officer).get(PATH + intention.path("id") + "/history");
            history.then()
                    .body("items.act", contains("declare", "submit", "comment"))
                    .body("items[2].recordType", equalTo("INTENTION_WORK"))
                    .body("items[2].changed.pointer", equalTo("/expectedBeneficiaries"))
                    .body("items[2].changed.text", nullValue());
            assertThat(history.asString()).doesNotContain("受益人数怎么算");
            assertThat(callers.bearer(officer)
                            .get("/api/v1/changes?after=0&limit=200&types=INTENTION")
                            .asString())
                    .doesNotContain("受益人数怎么算");
        }

        @Test
        void draftShouldStayUnknown() {
            Response draft = Intentions.declare(callers.bearer(owner), lead, Intentions.complete("未提交"));
            callers.bearer(officer)
                    .body(QUESTION)
                    .post(PATH + draft.path("id") + "/comments")
                    .then()
                    .statusCode(404);
            callers.bearer(owner)
                    .body(QUESTION)
                    .post(PATH + draft.path("id") + "/comments")
                    .then()
                    .statusCode(409);
        }

        @Test
        void sameKeyShouldSayItOnce() {
            String key = UUID.randomUUID().toString();
            Response first = say(callers.bearer(officer).header("Idempotency-Key", key), QUESTION);
            Response again = say(callers.bearer(officer).header("Idempotency-Key", key), QUESTION);
            assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
            callers.bearer(officer).get(comments()).then().body("items", hasSize(1));
        }

        @Test
        void pagesShouldJoin() {
            for (int i = 0; i < 5; i++) {
                say(callers.bearer(officer), "{\"text\":\"第" + i + "条\"}")
                        .then()
                        .statusCode(200);
            }
            assertThat(Listings.walk(() -> callers.bearer(officer), comments(), "text", 2))
                    .isEqualTo(List.of("第0条", "第1条", "第2条", "第3条", "第4条"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "{} | /text",
                    "{\"text\":\"\"} | /text",
                    "{\"text\":\"a\\u0000\"} | /text",
                    "{\"text\":\"a\",\"pointer\":\"/lead\"} | /pointer",
                    "{\"text\":\"a\",\"pointer\":\"budget\"} | /pointer",
                    "{\"text\":\"a\",\"more\":1} | /more"
                })
        void badCommentShouldBeNamed(String body, String pointer) {
            say(callers.bearer(officer), body.strip())
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains(pointer.strip()));
        }
    }

    @Nested
    class AsAuthor {

        @Test
        void withdrawnShouldLoseItsTextAndStay() {
            String path =
                    comments() + "/" + say(callers.bearer(officer), QUESTION).path("id") + "/withdrawal";
            callers.bearer(officer)
                    .post(path)
                    .then()
                    .statusCode(200)
                    .body("text", nullValue())
                    .body("withdrawnAt", notNullValue());
            callers.bearer(officer).post(path).then().statusCode(200);
            callers.bearer(owner).get(comments()).then().body("items.text", contains(nullValue()));
            callers.bearer(officer)
                    .get(PATH + intention.path("id") + "/history")
                    .then()
                    .body("items.act", contains("declare", "submit", "comment", "withdraw-comment"));
        }

        @Test
        void commentOfAnotherShouldNotBeWithdrawn() {
            String path =
                    comments() + "/" + say(callers.bearer(officer), QUESTION).path("id") + "/withdrawal";
            callers.bearer(owner).post(path).then().statusCode(403);
            callers.officer(BEIJING).post(path).then().statusCode(403);
            callers.officer(HEBEI).post(path).then().statusCode(404);
        }

        @Test
        void databaseShouldRefuseToEditIt() {
            UUID id = UUID.fromString(say(callers.bearer(officer), QUESTION).path("id"));
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        wall.open();
                        sql.change("update intention_comment set text = '改口' where id = ?", id);
                    }))
                    .hasMessageContaining("never edited");
        }
    }

    @Nested
    class AsOthers {

        @Test
        void commentsShouldBeReadByNobodyElse() {
            say(callers.bearer(officer), QUESTION).then().statusCode(200);
            Response accepted = Intentions.act(callers.bearer(officer), intention, "acceptance");
            assertThat(accepted.statusCode()).isEqualTo(200);
            callers.anonymous().get(comments()).then().statusCode(401);
            callers.officer(HEBEI).get(comments()).then().statusCode(403);
            callers.coordinator("JJJ").get(comments()).then().statusCode(403);
            callers.member(callers.organization(BEIJING)).get(comments()).then().statusCode(403);
        }

        @Test
        void invitedShouldReadThemOnceTheyTakePart() {
            say(callers.bearer(officer), QUESTION).then().statusCode(200);
            UUID partner = callers.organization(HEBEI);
            String asked = callers.memberToken(partner);
            Response accepted = Intentions.act(callers.bearer(officer), intention, "acceptance");
            Response invited = Partners.invite(callers.bearer(owner), accepted, partner);
            callers.bearer(asked).get(comments()).then().statusCode(403);
            Partners.join(callers.bearer(asked), invited, partner).then().statusCode(200);
            callers.bearer(asked).get(comments()).then().body("items", hasSize(1));
        }

        @Test
        void wallShouldKeepThemBackWhereTheServiceForgets() {
            say(callers.bearer(officer), QUESTION).then().statusCode(200);
            UUID id = UUID.fromString(intention.path("id"));
            assertThat(sql.all(
                            "select text from intention_comment where intention_id = ?",
                            List.of(id),
                            row -> row.text()))
                    .isEmpty();
        }
    }
}
