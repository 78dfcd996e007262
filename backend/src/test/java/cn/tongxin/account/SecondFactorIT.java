package cn.tongxin.account;

import static cn.tongxin.account.Persons.COOKIE;
import static cn.tongxin.account.Persons.PASSWORD;
import static cn.tongxin.account.Persons.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import cn.tongxin.account.Persons.Person;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.AtOnce;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One-time codes and recovery codes, from setting up to removal. */
@QuarkusTest
class SecondFactorIT {

    private static final String PATH = SESSION + "/second-factor";

    @Inject
    Persons persons;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    private Person person;
    private Browser browser;

    @BeforeEach
    void signIn() {
        person = persons.officer();
        browser = persons.browser(person);
    }

    private Authenticator begin() {
        Response begun = browser.changing().body(Map.of("password", PASSWORD)).post(PATH);
        begun.then().statusCode(200).header("Cache-Control", "no-store");
        return new Authenticator(begun.path("secret"));
    }

    private Response confirm(String code) {
        Response answer = browser.changing().body(Map.of("code", code)).post(PATH + "/confirmation");
        browser = browser.after(answer);
        return answer;
    }

    /** Confirmed with the code of the step before, so that the present one is still good. */
    private Authenticator enrol() {
        Authenticator app = begin();
        confirm(app.code(-1)).then().statusCode(200);
        return app;
    }

    private Response withFactor(String factor) {
        return persons.signIn(person, Map.of("password", PASSWORD, "secondFactor", factor));
    }

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
