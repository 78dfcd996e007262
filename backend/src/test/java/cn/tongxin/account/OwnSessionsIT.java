package cn.tongxin.account;

import static cn.tongxin.account.Persons.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.tongxin.account.Persons.Person;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where one is signed in, and ending that. */
@QuarkusTest
class OwnSessionsIT {

    private static final String PATH = "/api/v1/sessions";
    private static final String FIREFOX =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";

    @Inject
    Persons persons;

    @Inject
    Callers callers;

    @Test
    void listShouldNameDeviceAndPlaceOfEachAndWhichIsThisOne() {
        Person person = persons.officer();
        Person elsewhere = person.elsewhere();
        persons.at(elsewhere)
                .header("User-Agent", FIREFOX)
                .body("{\"username\":\"%s\",\"password\":\"%s\"}".formatted(person.username(), Persons.PASSWORD))
                .post(SESSION)
                .then()
                .statusCode(201);
        Browser browser = persons.browser(person);

        browser.reading()
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.current", contains(true, false))
                .body("items.kind", contains("COOKIE", "BEARER"))
                .body("items.address", contains(person.address(), elsewhere.address()))
                .body("items[1].device", equalTo("Firefox, Windows"));
    }

    @Test
    void endShouldHoldAtTheNextRequestOfThatSession() {
        Person person = persons.officer();
        String other = persons.token(person);
        UUID ended = persons.sessionOf(person);
        Browser browser = persons.browser(person);

        browser.changing().delete(PATH + "/" + ended).then().statusCode(204);

        callers.bearer(other).get(SESSION).then().statusCode(401);
        browser.reading().get(SESSION).then().statusCode(200);
        assertThat(persons.acts("SESSION", ended)).containsExactly("sign-in", "end-session");
        browser.changing().delete(PATH + "/" + ended).then().statusCode(404);
    }

    @Test
    void endingTheOwnSessionShouldTakeTheCookieBack() {
        Person person = persons.officer();
        Browser browser = persons.browser(person);

        assertThat(browser.changing()
                        .delete(PATH + "/" + persons.sessionOf(person))
                        .getHeaders()
                        .getValues("Set-Cookie"))
                .hasSize(2)
                .allMatch(cookie -> cookie.endsWith("Max-Age=0"));
    }

    @Test
    void endOthersShouldLeaveThisOne() {
        Person person = persons.officer();
        String one = persons.token(person);
        String two = persons.token(person);
        Browser browser = persons.browser(person);

        browser.changing().delete(PATH + "/others").then().statusCode(204);

        callers.bearer(one).get(SESSION).then().statusCode(401);
        callers.bearer(two).get(SESSION).then().statusCode(401);
        browser.reading().get(PATH).then().body("items.current", contains(true));
    }

    @Test
    void sessionOfSomebodyElseShouldNotBeKnown() {
        Person other = persons.officer();
        String token = persons.token(other);

        persons.browser(persons.officer())
                .changing()
                .delete(PATH + "/" + persons.sessionOf(other))
                .then()
                .statusCode(404);

        callers.bearer(token).get(SESSION).then().statusCode(200);
    }

    @Test
    void anonymousShouldHaveNone() {
        callers.anonymous().get(PATH).then().statusCode(401);
    }
}
