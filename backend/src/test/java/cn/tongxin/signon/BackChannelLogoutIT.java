package cn.tongxin.signon;

import static io.restassured.RestAssured.config;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import cn.tongxin.signon.provider.TestProvider;
import cn.tongxin.signon.provider.TestTokens;
import com.nimbusds.jwt.JWTClaimsSet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The provider tells that a session of its has ended. */
@QuarkusTest
@TestProfile(SignOnByClaims.class)
class BackChannelLogoutIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    TestProvider provider;

    private String subject;
    private TestTokens tokens;

    @BeforeEach
    void comeAnew() {
        subject = UUID.randomUUID().toString();
        tokens = new TestTokens(provider);
    }

    private BrowserOnTheWay signedOn(String session) {
        BrowserOnTheWay browser = new BrowserOnTheWay(provider);
        browser.signOn("/", claims -> claims.subject(subject).claim("sid", session));
        browser.session().then().statusCode(200);
        return browser;
    }

    private static ValidatableResponse tell(String token) {
        return RestAssured.given()
                .contentType(ContentType.URLENC)
                .formParam("logout_token", token)
                .post(BrowserOnTheWay.SIGN_ON + "/back-channel-logout")
                .then();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "=",
                "%",
                "logout_token=%zz",
                "logout_token",
                "logout_token=a&logout_token=b",
                "\u0000\ufffd%\u0080"
            })
    void whatIsNoFormWithATokenShouldBeRefused(String body) {
        RestAssured.given()
                .config(config().encoderConfig(encoderConfig().encodeContentTypeAs(FORM, ContentType.TEXT)))
                .contentType(FORM)
                .body(body)
                .post(BrowserOnTheWay.SIGN_ON + "/back-channel-logout")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/logout_token"));
    }

    @Test
    void namedSessionShouldEndAndAnotherOfThePersonGoOn() {
        BrowserOnTheWay one = signedOn("one-" + subject);
        BrowserOnTheWay two = signedOn("two-" + subject);
        tell(tokens.logoutToken(c -> c.subject(subject).claim("sid", "one-" + subject)))
                .statusCode(200)
                .header("Cache-Control", "no-store");
        one.session().then().statusCode(401);
        two.session().then().statusCode(200);
    }

    @Test
    void withoutANameAllOfThePersonShouldEndAndNobodyElses() {
        BrowserOnTheWay one = signedOn("one-" + subject);
        BrowserOnTheWay two = signedOn("two-" + subject);
        String mine = subject;
        subject = UUID.randomUUID().toString();
        BrowserOnTheWay other = signedOn("other-" + subject);
        tell(tokens.logoutToken(c -> c.subject(mine))).statusCode(200);
        one.session().then().statusCode(401);
        two.session().then().statusCode(401);
        other.session().then().statusCode(200);
    }

    @Test
    void wordThatIsSentAgainShouldNotEndWhatBeganLater() {
        String old = tokens.logoutToken(
                c -> c.subject(subject).issueTime(Date.from(Instant.now().minusSeconds(60))));
        BrowserOnTheWay browser = signedOn("later-" + subject);
        tell(old).statusCode(200);
        browser.session().then().statusCode(200);
    }

    @Test
    void wordsThatAreNotTheProvidersShouldEndNothing() {
        BrowserOnTheWay browser = signedOn("kept-" + subject);
        Map<String, UnaryOperator<JWTClaimsSet.Builder>> wrong = new LinkedHashMap<>();
        wrong.put("for another client", c -> c.audience("another"));
        wrong.put("by another issuer", c -> c.issuer("http://localhost/other"));
        wrong.put("of no event", c -> c.claim("events", null));
        wrong.put("of another event", c -> c.claim("events", Map.of("urn:other", Map.of())));
        wrong.put("with a nonce", c -> c.claim("nonce", "n"));
        wrong.put("of nobody", c -> c.subject(null));
        wrong.put("expired", c -> c.expirationTime(Date.from(Instant.now().minusSeconds(120))));
        wrong.forEach((what, change) -> tell(tokens.logoutToken(c -> change.apply(c.subject(subject))))
                .statusCode(400)
                .body("type", endsWith("/invalid-request")));
        tell(tokens.idToken(c -> c.subject(subject))).statusCode(400);
        tell(tokens.accessToken(c -> c.subject(subject))).statusCode(400);
        tell("eyJhbGciOiJub25lIn0.e30.").statusCode(400);
        tell("").statusCode(400);
        browser.session().then().statusCode(200);
    }

    @Test
    void wordThatIsMissingShouldBeAskedFor() {
        RestAssured.given()
                .contentType(ContentType.URLENC)
                .post(BrowserOnTheWay.SIGN_ON + "/back-channel-logout")
                .then()
                .statusCode(400);
    }
}
