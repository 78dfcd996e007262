package cn.tongxin.account;

import static cn.tongxin.account.Persons.PASSWORD;
import static cn.tongxin.account.Persons.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.account.Persons.Person;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in with a bearer token, for apps and scripts, and what ends it. */
@QuarkusTest
class SessionIT {

    @Inject
    Persons persons;

    @Inject
    Callers callers;

    @Nested
    class SigningIn {

        @Test
        void openShouldGiveATokenAndNoCookie() {
            Response session = persons.signIn(persons.officer(), PASSWORD);

            session.then()
                    .statusCode(201)
                    .header("Cache-Control", "no-store")
                    .header("Set-Cookie", nullValue())
                    .header(Persons.CSRF, nullValue())
                    .body("kind", equalTo("BEARER"))
                    .body("account.grants.role", hasItem("DEPARTMENT_OFFICER"));
            callers.bearer(session.path("token")).get(SESSION).then().statusCode(200);
        }

        @Test
        void openShouldTellTheJournalFromWhere() {
            Person person = persons.officer();
            persons.token(person);

            UUID session = persons.sessionOf(person);
            assertThat(persons.acts("SESSION", session)).containsExactly("sign-in");
            assertThat(persons.payload("SESSION", session, "sign-in"))
                    .contains("\"by\": \"PASSWORD\"", "\"kind\": \"BEARER\"");
        }

        @Test
        void disabledAccountShouldBeRefusedLikeAWrongPassword() {
            Person person = persons.officer();
            persons.change("update account set disabled_at = now() where id = ?", person.id());

            persons.signIn(person, PASSWORD).then().statusCode(401).body("type", endsWith("/sign-in-refused"));
            assertThat(persons.payload("ACCOUNT", person.id(), "refuse-sign-in"))
                    .contains("DISABLED");
        }

        @Test
        void accountWithoutPasswordShouldBeRefusedLikeAnyOther() {
            Person person = persons.officer();
            persons.change("update account set password_hash = 'none' where id = ?", person.id());

            persons.signIn(person, "none").then().statusCode(401).body("type", endsWith("/sign-in-refused"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Bearer", "Bearer x", "Basic YTpi", "Bearer eyJhbGciOiJub25lIn0.e30.", "bearer A"})
        void otherCredentialsShouldBeRefused(String authorization) {
            callers.anonymous()
                    .header("Authorization", authorization)
                    .get("/api/v1/zones")
                    .then()
                    .statusCode(401);
        }
    }

    @Nested
    class Ending {

        private final String alive = "update session set %s where id = ?";

        @Test
        void signOutShouldHoldAtTheNextRequest() {
            Person person = persons.officer();
            String token = persons.token(person);
            UUID session = persons.sessionOf(person);

            callers.bearer(token).delete(SESSION).then().statusCode(204);

            callers.bearer(token).get(SESSION).then().statusCode(401);
            assertThat(persons.acts("SESSION", session)).containsExactly("sign-in", "sign-out");
        }

        @Test
        void disabledAccountShouldBeOutAtTheNextRequest() {
            Person person = persons.officer();
            String token = persons.token(person);
            persons.change("update account set disabled_at = now() where id = ?", person.id());

            callers.bearer(token).get(SESSION).then().statusCode(401);
        }

        @Test
        void sessionShouldEndAfterHalfAnHourWithoutARequest() {
            Person person = persons.officer();
            String token = persons.token(person);

            persons.change(alive.formatted("last_seen_at = now() - interval '29 minutes'"), persons.sessionOf(person));
            callers.bearer(token).get(SESSION).then().statusCode(200);
            persons.change(alive.formatted("last_seen_at = now() - interval '31 minutes'"), persons.sessionOf(person));
            callers.bearer(token).get(SESSION).then().statusCode(401);
        }

        @Test
        void requestShouldPutTheIdleEndOff() {
            Person person = persons.officer();
            String token = persons.token(person);
            UUID session = persons.sessionOf(person);
            persons.change(alive.formatted("last_seen_at = now() - interval '29 minutes'"), session);
            callers.bearer(token).get("/api/v1/zones").then().statusCode(200);

            callers.bearer(token).get("/api/v1/sessions").then().body("items[0].id", equalTo(session.toString()));
            persons.change(alive.formatted("last_seen_at = last_seen_at - interval '29 minutes'"), session);
            callers.bearer(token).get(SESSION).then().statusCode(200);
        }

        @Test
        void sessionShouldEndAfterEightHoursEvenInUse() {
            Person person = persons.officer();
            String token = persons.token(person);
            persons.change(alive.formatted("expires_at = now() - interval '1 second'"), persons.sessionOf(person));

            callers.bearer(token).get(SESSION).then().statusCode(401);
        }

        @Test
        void tokenOfACookieShouldBeNoBearerToken() {
            Browser browser = persons.browser(persons.officer());

            callers.bearer(browser.cookie()).get(SESSION).then().statusCode(401);
        }

        @Test
        void bearerTokenShouldBeNoCookie() {
            String token = persons.token(persons.officer());

            callers.anonymous()
                    .cookie(Persons.COOKIE, token)
                    .get(SESSION)
                    .then()
                    .statusCode(401);
        }
    }

    @Nested
    class Passwords {

        private Response change(String token, String current, String next) {
            return callers.bearer(token)
                    .body(Map.of("currentPassword", current, "newPassword", next))
                    .post(SESSION + "/password");
        }

        @Test
        void oneTimePasswordShouldOnlyServeToChangeIt() {
            Person person = persons.officer();
            persons.change("update account set must_change_password = true where id = ?", person.id());
            String token = persons.token(person);

            callers.bearer(token)
                    .body("{}")
                    .post("/api/v1/intentions")
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("/password-change-required"));
            change(token, PASSWORD, "a much better one").then().statusCode(204);
            callers.bearer(token).get(SESSION).then().statusCode(401);
            persons.signIn(person, "a much better one")
                    .then()
                    .statusCode(201)
                    .body("account.duties.size()", equalTo(0));
            assertThat(persons.acts("ACCOUNT", person.id())).containsExactly("change-password");
        }

        @Test
        void passwordShouldFitInEveryFormOfItsCharacters() {
            Person person = persons.officer();
            change(persons.token(person), PASSWORD, "ｆｕｌｌ　ｗｉｄｔｈ　ｋｅｙｓ").then().statusCode(204);

            persons.signIn(person, "full width keys").then().statusCode(201);
        }

        @Test
        void shortPasswordShouldBeRefused() {
            change(persons.token(persons.officer()), PASSWORD, "short")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/newPassword"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"password1234", "qwertyuiop123", "aaaaaaaaaaaaaaaa", "1234567890123"})
        void commonPasswordShouldBeRefused(String common) {
            change(persons.token(persons.officer()), PASSWORD, common)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/newPassword"))
                    .body("errors[0].code", equalTo("GUESSABLE_PASSWORD"));
        }

        @Test
        void passwordOfNamesShouldBeRefused() {
            Person person = persons.officer();

            change(persons.token(person), PASSWORD, person.username() + "2026")
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("PASSWORD_OF_NAMES"));
        }

        @Test
        void wrongCurrentPasswordShouldCountAsAGuess() {
            Person person = persons.officer();
            String token = persons.token(person);

            change(token, "not the password", "a much better one").then().statusCode(401);

            callers.bearer(token).get(SESSION).then().statusCode(200);
            assertThat(persons.acts("ACCOUNT", person.id())).containsExactly("refuse-password");
        }
    }
}
