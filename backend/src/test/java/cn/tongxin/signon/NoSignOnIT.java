package cn.tongxin.signon;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the operator has named no provider, there is no single sign-on. */
@QuarkusTest
class NoSignOnIT {

    private static final String SIGN_ON = "/api/v1/sign-on";

    @Inject
    Callers callers;

    @Test
    void anybodyShouldHearThatThereIsNone() {
        callers.anonymous()
                .get(SIGN_ON + "/provider")
                .then()
                .statusCode(200)
                .body("available", equalTo(false))
                .body("name", equalTo(null));
    }

    @Test
    void nothingShouldLeadToOne() {
        callers.anonymous().get(SIGN_ON).then().statusCode(404);
        callers.anonymous().get(SIGN_ON + "/callback?code=c&state=s").then().statusCode(404);
        callers.officer(Callers.BEIJING).get(SIGN_ON + "/link").then().statusCode(404);
        callers.officer(Callers.BEIJING)
                .body(Map.of("password", "p"))
                .post(SIGN_ON + "/link")
                .then()
                .statusCode(404);
        callers.anonymous()
                .contentType(ContentType.URLENC)
                .formParam("logout_token", "a.b.c")
                .post(SIGN_ON + "/back-channel-logout")
                .then()
                .statusCode(404);
    }

    @Test
    void tokensShouldBeRefused() {
        callers.bearer("eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.bm8")
                .get("/api/v1/zones")
                .then()
                .statusCode(401)
                .body("type", endsWith("/unauthenticated"));
    }

    @Test
    void signingOutThisWayShouldWorkAllTheSame() {
        callers.officer(Callers.BEIJING)
                .delete(SIGN_ON + "/session")
                .then()
                .statusCode(200)
                .body("endSession", equalTo(null));
    }
}
