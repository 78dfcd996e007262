package cn.tongxin.account;

import static cn.tongxin.account.Persons.COOKIE;
import static cn.tongxin.account.Persons.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import cn.tongxin.account.Persons.Person;
import cn.tongxin.paging.Row;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The way out of a second factor: recovery codes, and removal. */
@QuarkusTest
class SecondFactorLossIT extends SecondFactorSteps {

    @Nested
    class Recovering {

        private List<String> codes;
        private Authenticator app;

        @BeforeEach
        void enrolled() {
            app = begin();
            codes = confirm(app.code(-1)).path("codes");
        }

        @Test
        void recoveryCodeShouldBeGoodOnceHoweverItIsTyped() {
            String typed = codes.getFirst().toUpperCase(java.util.Locale.ROOT).replace('-', ' ');
            withFactor(typed).then().statusCode(201);

            withFactor(codes.getFirst()).then().statusCode(401);
            browser.reading().get(PATH).then().body("recoveryCodesLeft", equalTo(9));
            assertThat(persons.acts("ACCOUNT", person.id())).contains("use-recovery-code");
        }

        @Test
        void recoveryCodesShouldNotLieInTheClear() {
            assertThat(sql.all(
                            "select encode(code_hash, 'escape') from recovery_code where account_id = ?",
                            List.of(person.id()),
                            Row::text))
                    .hasSize(10)
                    .doesNotContainAnyElementsOf(codes);
        }

        @Test
        void newCodesShouldReplaceTheOldOnes() {
            List<String> renewed = browser.changing()
                    .body(Map.of("password", PASSWORD, "code", app.code(0)))
                    .post(PATH + "/recovery-codes")
                    .path("codes");

            withFactor(codes.getFirst()).then().statusCode(401);
            withFactor(renewed.getFirst()).then().statusCode(201);
        }

        @Test
        void codesOfSomebodyElseShouldBeNoGood() {
            Person other = persons.officer();
            browser = persons.browser(other);
            person = other;
            enrol();

            withFactor(codes.get(1)).then().statusCode(401);
        }
    }

    @Nested
    class Removing {

        private Authenticator app;

        @BeforeEach
        void enrolled() {
            app = enrol();
        }

        private Response remove(String password, String code) {
            return browser.changing()
                    .body(Map.of("password", password, "code", code))
                    .post(PATH + "/removal");
        }

        @Test
        void passwordAndCodeShouldRemoveIt() {
            Response removed = remove(PASSWORD, app.code(0));

            removed.then().statusCode(204).cookie(COOKIE, notNullValue());
            persons.signIn(person, PASSWORD).then().statusCode(201);
            assertThat(persons.acts("ACCOUNT", person.id())).contains("remove-second-factor");
        }

        @Test
        void neitherAloneShouldDo() {
            remove("not the password", app.code(0)).then().statusCode(401);
            remove(PASSWORD, app.code(9)).then().statusCode(422).body("errors[0].pointer", equalTo("/code"));

            persons.signIn(person, PASSWORD).then().body("type", endsWith("/second-factor-required"));
            assertThat(persons.acts("ACCOUNT", person.id())).contains("refuse-password", "refuse-second-factor");
        }

        @Test
        void withoutOneThereShouldBeNothingToRemove() {
            person = persons.officer();
            browser = persons.browser(person);

            remove(PASSWORD, "000000").then().statusCode(409);
        }
    }
}
