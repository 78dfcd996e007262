package cn.tongxin.account;

import static cn.tongxin.account.Persons.PASSWORD;
import static cn.tongxin.account.Persons.SESSION;

import cn.tongxin.account.Persons.Person;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** What setting up a second factor takes, step by step, for the tests of it. */
abstract class SecondFactorSteps {

    static final String PATH = SESSION + "/second-factor";

    @Inject
    Persons persons;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    Person person;
    Browser browser;

    @BeforeEach
    void signIn() {
        person = persons.officer();
        browser = persons.browser(person);
    }

    Authenticator begin() {
        Response begun = browser.changing().body(Map.of("password", PASSWORD)).post(PATH);
        begun.then().statusCode(200).header("Cache-Control", "no-store");
        return new Authenticator(begun.path("secret"));
    }

    Response confirm(String code) {
        Response answer = browser.changing().body(Map.of("code", code)).post(PATH + "/confirmation");
        browser = browser.after(answer);
        return answer;
    }

    /** Confirmed with the code of the step before, so that the present one is still good. */
    Authenticator enrol() {
        Authenticator app = begin();
        confirm(app.code(-1)).then().statusCode(200);
        return app;
    }

    Response withFactor(String factor) {
        return persons.signIn(person, Map.of("password", PASSWORD, "secondFactor", factor));
    }
}
