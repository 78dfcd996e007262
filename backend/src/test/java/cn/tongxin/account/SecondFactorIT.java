package cn.tongxin.account;

import static cn.tongxin.account.Persons.COOKIE;
import static cn.tongxin.account.Persons.PASSWORD;
import static cn.tongxin.account.Persons.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import cn.tongxin.paging.Row;
import cn.tongxin.testing.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One-time codes: setting up, and signing in with them. */
@QuarkusTest
class SecondFactorIT extends SecondFactorSteps {

    @Nested
    class SettingUp {

        @Test
        void secretShouldComeAsAnAddressToo() {
            browser.changing()
                    .body(Map.of("password", PASSWORD))
                    .post(PATH)
                    .then()
                    .statusCode(200)
                    .body(
                            "uri",
                            org.hamcrest.Matchers.startsWith(
                                    "otpauth://totp/Tongxin:" + person.username() + "?secret="))
                    .body("uri", endsWith("&issuer=Tongxin"));
        }

        @Test
        void secretShouldLieSealed() {
            Authenticator app = begin();

            String kept = sql.one(
                            "select secret_sealed from second_factor where account_id = ?",
                            List.of(person.id()),
                            Row::text)
                    .orElseThrow();
            assertThat(kept).startsWith("$").doesNotContain(app.secret());
        }

        @Test
        void beginShouldNeedThePassword() {
            browser.changing()
                    .body(Map.of("password", "not the password"))
                    .post(PATH)
                    .then()
                    .statusCode(401)
                    .body("type", endsWith("/sign-in-refused"));
        }

        @Test
        void unconfirmedShouldNotBeAskedFor() {
            begin();

            browser.reading().get(PATH).then().body("inForce", equalTo(false));
            persons.signIn(person, PASSWORD).then().statusCode(201);
        }

        @Test
        void wrongCodeShouldNotConfirm() {
            Authenticator app = begin();

            confirm(app.code(9)).then().statusCode(422).body("errors[0].code", equalTo("CODE_NOT_GOOD"));
            browser.reading().get(PATH).then().body("inForce", equalTo(false));
        }

        @Test
        void confirmShouldShowTenCodesRenewTheSessionAndEndTheOthers() {
            String other = persons.token(person);
            Authenticator app = begin();
            String cookie = browser.cookie();

            Response confirmed = confirm(app.code(0));

            confirmed
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("codes.size()", equalTo(10))
                    .cookie(COOKIE, notNullValue());
            assertThat(new HashSet<>(confirmed.<List<String>>path("codes")))
                    .hasSize(10)
                    .allMatch(code -> code.matches("[0-9a-z]{4}(-[0-9a-z]{4}){3}"));
            assertThat(browser.cookie()).isNotEqualTo(cookie);
            callers.bearer(other).get(SESSION).then().statusCode(401);
            browser.reading().get(PATH).then().body("inForce", equalTo(true)).body("recoveryCodesLeft", equalTo(10));
            assertThat(persons.acts("ACCOUNT", person.id())).containsExactly("enrol-second-factor");
        }

        @Test
        void anotherShouldNotBeBegunWhileOneIsInForce() {
            enrol();

            browser.changing()
                    .body(Map.of("password", PASSWORD))
                    .post(PATH)
                    .then()
                    .statusCode(409);
        }
    }

    @Nested
    class SigningIn {

        private Authenticator app;

        @BeforeEach
        void enrolled() {
            app = enrol();
        }

        @Test
        void passwordAloneShouldBeAskedForMore() {
            persons.signIn(person, PASSWORD).then().statusCode(401).body("type", endsWith("/second-factor-required"));
            assertThat(persons.acts("ACCOUNT", person.id())).contains("ask-second-factor");
        }

        @Test
        void askingShouldNotCountAsAGuess() {
            for (int i = 0; i < 7; i++) {
                persons.signIn(person, PASSWORD).then().body("type", endsWith("/second-factor-required"));
            }
            withFactor(app.code(0)).then().statusCode(201);
        }

        @Test
        void wrongPasswordShouldNotTellOfASecondFactor() {
            persons.signIn(person, Map.of("password", "not the password", "secondFactor", app.code(0)))
                    .then()
                    .statusCode(401)
                    .body("type", endsWith("/sign-in-refused"));
        }

        @Test
        void codeShouldBeGoodOnce() {
            String code = app.code(0);
            withFactor(code).then().statusCode(201);

            withFactor(code).then().statusCode(401).body("type", endsWith("/sign-in-refused"));
            withFactor(app.code(1)).then().statusCode(201);
            withFactor(app.code(0)).then().statusCode(401);
        }

        @Test
        void codeSentManyTimesAtOnceShouldBeGoodOnce() throws Exception {
            String code = app.code(0);

            List<Response> answers = AtOnce.run(4, number -> withFactor(code));

            assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        }

        @Test
        void codesBeyondTheNextStepShouldBeRefused() {
            withFactor(app.code(3)).then().statusCode(401);
            withFactor(app.code(-3)).then().statusCode(401);
        }

        @Test
        void wrongCodesShouldLock() {
            for (int i = 0; i < 5; i++) {
                withFactor("000000").then().statusCode(401);
            }
            withFactor(app.code(0)).then().statusCode(401).body("type", endsWith("/sign-in-refused"));
            assertThat(persons.acts("ACCOUNT", person.id())).contains("refuse-sign-in", "lock");
        }
    }
}
