package cn.tongxin.account.session;

import static cn.tongxin.account.Persons.COOKIE;
import static cn.tongxin.account.Persons.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;

import cn.tongxin.account.Browser;
import cn.tongxin.account.Persons;
import cn.tongxin.account.Persons.Person;
import cn.tongxin.testing.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The token of a cookie is turned over, and a copied one ends the session. */
@QuarkusTest
class RotationIT {

    @Inject
    Persons persons;

    private Person person;
    private UUID session;
    private Browser before;

    @BeforeEach
    void signIn() {
        person = persons.officer();
        before = persons.browser(person);
        session = persons.sessionOf(person);
    }

    private void makeDue() {
        persons.change("update session set token_since = now() - interval '16 minutes' where id = ?", session);
    }

    private void endGrace() {
        persons.change(
                "update session_token set retired_at = retired_at - interval '31 seconds' where session_id = ?",
                session);
    }

    private Browser turnOver() {
        makeDue();
        Browser after = before.after(before.reading().get(SESSION));
        assertThat(after.cookie()).isNotEqualTo(before.cookie());
        return after;
    }

    @Test
    void youngTokenShouldStay() {
        assertThat(before.reading().get(SESSION).cookie(COOKIE)).isNull();
    }

    @Test
    void newTokenShouldTakeThePlaceOfTheOldOneWhenItIsUsed() {
        Browser after = turnOver();

        before.reading().get(SESSION).then().statusCode(200);
        after.changing().delete("/api/v1/sessions/others").then().statusCode(204);
        endGrace();

        before.reading().get(SESSION).then().statusCode(401);
    }

    @Test
    void answerWithANewTokenShouldBeKeptByNoCache() {
        makeDue();

        Response answer = before.reading().get("/api/v1/zones");

        answer.then().statusCode(200).cookie(COOKIE, notNullValue()).header("Cache-Control", "no-store");
    }

    @Test
    void newTokenThatNeverArrivedShouldCostNothing() {
        turnOver();

        before.reading().get(SESSION).then().statusCode(200);
        persons.change("update session set offered_at = now() - interval '61 seconds' where id = ?", session);
        Browser second = before.after(before.reading().get(SESSION));

        second.reading().get(SESSION).then().statusCode(200);
    }

    @Test
    void requestsUnderWayShouldPassWithTheOldToken() {
        turnOver().reading().get(SESSION).then().statusCode(200);

        before.reading().get(SESSION).then().statusCode(200);
    }

    @Test
    void oldTokenSentLaterShouldEndTheSessionForBoth() {
        Browser after = turnOver();
        after.reading().get(SESSION).then().statusCode(200);
        endGrace();

        before.reading().get("/api/v1/zones").then().statusCode(200);

        after.reading().get(SESSION).then().statusCode(401);
        assertThat(persons.acts("SESSION", session)).containsExactly("sign-in", "refuse-replayed-token");
    }

    @Test
    void tokenOfTwoTurnsAgoShouldEndTheSessionToo() {
        Browser second = turnOver();
        second.reading().get(SESSION).then().statusCode(200);
        makeDue();
        persons.change("update session set offered_at = null where id = ?", session);
        Browser third = second.after(second.reading().get(SESSION));
        third.reading().get(SESSION).then().statusCode(200);
        endGrace();

        before.reading().get(SESSION).then().statusCode(401);

        third.reading().get(SESSION).then().statusCode(401);
    }

    @Test
    void ofRequestsAtOnceOneShouldBringANewToken() throws Exception {
        makeDue();

        List<Response> answers = AtOnce.run(8, number -> before.reading().get(SESSION));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(answers.stream().map(answer -> answer.cookie(COOKIE)).filter(Objects::nonNull))
                .hasSize(1);
    }

    @Test
    void newTokenFirstUsedBySeveralAtOnceShouldPass() throws Exception {
        Browser after = turnOver();

        List<Response> answers = AtOnce.run(8, number -> after.reading().get(SESSION));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
    }

    @Test
    void bearerTokenShouldNeverTurnOver() {
        String token = persons.token(person);
        persons.change("update session set token_since = now() - interval '2 hours' where account_id = ?", person.id());

        Response answer =
                persons.at(person).header("Authorization", "Bearer " + token).get(SESSION);

        answer.then().statusCode(200);
        assertThat(answer.getHeaders().hasHeaderWithName("Set-Cookie")).isFalse();
    }
}
