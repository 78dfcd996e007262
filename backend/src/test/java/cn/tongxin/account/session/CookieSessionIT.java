package cn.tongxin.account.session;

import static cn.tongxin.account.Persons.COOKIE;
import static cn.tongxin.account.Persons.CSRF;
import static cn.tongxin.account.Persons.PASSWORD;
import static cn.tongxin.account.Persons.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.account.Browser;
import cn.tongxin.account.Persons;
import cn.tongxin.account.Persons.Person;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions of the client in a browser: by a cookie that scripts cannot read. */
@QuarkusTest
class CookieSessionIT {

    @Inject
    Persons persons;

    @Inject
    Callers callers;

    @Nested
    class SigningIn {

        @Test
        void cookieShouldBeOutOfReachOfScriptsAndOtherSites() {
            Response answer = persons.signIn(persons.officer(), Map.of("password", PASSWORD, "as", "COOKIE"));

            answer.then().statusCode(201).body("token", nullValue()).header(CSRF, notNullValue());
            List<String> cookies = answer.getHeaders().getValues("Set-Cookie");
            assertThat(cookies)
                    .hasSize(2)
                    .anyMatch(cookie -> cookie.matches(
                            "__Host-tongxin=[A-Za-z0-9_-]{43}; Path=/; Secure; SameSite=Strict; HttpOnly"))
                    .anyMatch(cookie -> cookie.equals("tongxin-signed-in=1; Path=/; Secure; SameSite=Strict"));
        }

        @Test
        void cookieOfBeforeShouldNeverBeAdopted() {
            Person attacker = persons.officer();
            Person victim = persons.officer();
            Browser planted = persons.browser(attacker);
            UUID attackers = persons.sessionOf(attacker);

            Response answer = persons.at(victim)
                    .cookie(COOKIE, planted.cookie())
                    .body(Map.of("username", victim.username(), "password", PASSWORD, "as", "COOKIE"))
                    .post(SESSION);

            answer.then().statusCode(201).body("account.username", equalTo(victim.username()));
            assertThat(answer.cookie(COOKIE)).isNotEqualTo(planted.cookie());
            planted.reading().get(SESSION).then().statusCode(401);
            assertThat(persons.acts("SESSION", attackers)).containsExactly("sign-in", "end-session");
        }

        @Test
        void inventedCookieShouldNotKeepFromSigningIn() {
            Person person = persons.officer();

            persons.at(person)
                    .cookie(COOKIE, "x".repeat(43))
                    .body(Map.of("username", person.username(), "password", PASSWORD, "as", "COOKIE"))
                    .post(SESSION)
                    .then()
                    .statusCode(201)
                    .cookie(COOKIE, not(equalTo("x".repeat(43))));
        }

        @ParameterizedTest
        @CsvSource({
            "Sec-Fetch-Site, cross-site",
            "Sec-Fetch-Site, same-site",
            "Origin, https://evil.example",
            "Origin, null"
        })
        void pageOfAnotherSiteShouldNotSignABrowserIn(String header, String value) {
            Person person = persons.officer();

            persons.at(person)
                    .header(header, value)
                    .body(Map.of("username", person.username(), "password", PASSWORD, "as", "COOKIE"))
                    .post(SESSION)
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("/cross-site-request"));
        }
    }

    @Nested
    class Changing {

        private static final String OTHERS = "/api/v1/sessions/others";

        @Test
        void pageOfOursShouldChange() {
            Browser browser = persons.browser(persons.officer());

            browser.changing().delete(OTHERS).then().statusCode(204);
        }

        @Test
        void pageShouldLearnItsTokenFromItsSession() {
            Browser browser = persons.browser(persons.officer());

            browser.reading().get(SESSION).then().statusCode(200).header(CSRF, browser.csrf());
        }

        @Test
        void changeWithoutTokenShouldBeRefused() {
            persons.browser(persons.officer())
                    .reading()
                    .delete(OTHERS)
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("/cross-site-request"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "x", "MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDA"})
        void wrongTokenShouldBeRefused(String token) {
            persons.browser(persons.officer())
                    .reading()
                    .header(CSRF, token)
                    .delete(OTHERS)
                    .then()
                    .statusCode(403);
        }

        @Test
        void tokenOfAnotherSessionShouldBeRefused() {
            Person person = persons.officer();
            Browser one = persons.browser(person);
            Browser two = persons.browser(person);

            one.reading().header(CSRF, two.csrf()).delete(OTHERS).then().statusCode(403);
        }

        @ParameterizedTest
        @CsvSource({
            "Sec-Fetch-Site, cross-site",
            "Sec-Fetch-Site, same-site",
            "Sec-Fetch-Site, none",
            "Origin, https://evil.example",
            "Origin, http://localhost:1",
            "Origin, null"
        })
        void requestOfAnotherSiteShouldBeRefusedEvenWithTheToken(String header, String value) {
            Browser browser = persons.browser(persons.officer());

            browser.reading()
                    .header(CSRF, browser.csrf())
                    .header(header, value)
                    .delete(OTHERS)
                    .then()
                    .statusCode(403);
        }

        @Test
        void bearerTokenShouldNeedNoOther() {
            callers.bearer(persons.token(persons.officer()))
                    .header("Origin", "https://an.app.example")
                    .delete(OTHERS)
                    .then()
                    .statusCode(204);
        }
    }

    @Nested
    class Ending {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "delete from session where id = ?",
                    "update session set last_seen_at = now() - interval '31 minutes' where id = ?",
                    "update session set expires_at = now() where id = ?",
                    "update account set disabled_at = now() where id = (select account_id from session where id = ?)"
                })
        void endedSessionShouldReadAsNobodyAndLoseItsCookie(String end) {
            Person person = persons.officer();
            Browser browser = persons.browser(person);
            persons.change(end, persons.sessionOf(person));

            Response answer = browser.reading().get("/api/v1/zones");

            answer.then().statusCode(200).header("Cache-Control", "no-store");
            assertThat(answer.getHeaders().getValues("Set-Cookie"))
                    .hasSize(2)
                    .allMatch(cookie -> cookie.endsWith("Max-Age=0"));
            browser.reading().get(SESSION).then().statusCode(401);
            browser.changing().delete("/api/v1/sessions/others").then().statusCode(401);
        }

        @Test
        void signOutShouldTakeTheCookieBack() {
            Browser browser = persons.browser(persons.officer());

            Response answer = browser.changing().delete(SESSION);

            answer.then().statusCode(204);
            assertThat(answer.getHeaders().getValues("Set-Cookie"))
                    .anyMatch(cookie -> cookie.startsWith(COOKIE + "=;"));
            browser.reading().get(SESSION).then().statusCode(401);
        }

        @Test
        void passwordChangeShouldRenewThisSessionAndEndTheOthers() {
            Person person = persons.officer();
            String other = persons.token(person);
            Browser browser = persons.browser(person);

            Response answer = browser.changing()
                    .body(Map.of("currentPassword", PASSWORD, "newPassword", "a much better one"))
                    .post(SESSION + "/password");

            answer.then().statusCode(204).cookie(COOKIE, not(equalTo(browser.cookie())));
            browser.after(answer).changing().get(SESSION).then().statusCode(200);
            callers.bearer(other).get(SESSION).then().statusCode(401);
        }
    }
}
