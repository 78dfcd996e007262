package cn.tongxin.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.signon.provider.TestProvider;
import cn.tongxin.signon.provider.TestTokenEndpoint;
import cn.tongxin.testing.Callers;
import com.nimbusds.jwt.JWTClaimsSet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way to the provider, and out again. */
@QuarkusTest
@TestProfile(SignOnByClaims.class)
class SignOnWaysIT {

    TestProvider provider;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    private BrowserOnTheWay browser;
    private String subject;

    @BeforeEach
    void comeAnew() {
        browser = new BrowserOnTheWay(provider);
        subject = UUID.randomUUID().toString();
    }

    private UnaryOperator<JWTClaimsSet.Builder> person(String... groups) {
        return claims -> claims.subject(subject)
                .claim("preferred_username", "wang-" + subject)
                .claim("name", "王审核")
                .claim("division", "110000")
                .claim("groups", List.of(groups));
    }

    @Nested
    class Begin {

        @Test
        void anybodyShouldHearThatThereIsAProvider() {
            callers.anonymous()
                    .get(BrowserOnTheWay.SIGN_ON + "/provider")
                    .then()
                    .statusCode(200)
                    .body("available", equalTo(true))
                    .body("name", equalTo("测试认证平台"));
        }

        @Test
        void browserShouldBeSentToTheProviderWithAChallenge() {
            URI at = browser.begin("/work");
            assertThat(at).hasToString(provider.issuer() + "/authorize?" + at.getRawQuery());
            Map<String, String> asked = TestTokenEndpoint.parameters(at.getRawQuery());
            assertThat(asked)
                    .containsEntry("response_type", "code")
                    .containsEntry("client_id", TestProvider.CLIENT)
                    .containsEntry("redirect_uri", SignOnByClaims.ADDRESS + "/api/v1/sign-on/callback")
                    .containsEntry("code_challenge_method", "S256")
                    .containsKeys("state", "nonce", "code_challenge");
            assertThat(asked.get("scope").split(" ")).contains("openid");
        }

        @Test
        void secretShouldStayBetweenThisBrowserAndTheService() {
            Response sent = browser.request().get(BrowserOnTheWay.SIGN_ON);
            Cookie secret = sent.getDetailedCookie("__Host-tongxin-sign-on");
            assertThat(secret.isHttpOnly()).isTrue();
            assertThat(secret.isSecured()).isTrue();
            assertThat(secret.getSameSite()).isEqualTo("Lax");
            assertThat(secret.getPath()).isEqualTo("/");
            assertThat(sent.header("Cache-Control")).isEqualTo("no-store");
            assertThat(sent.header("Location")).doesNotContain(secret.getValue());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "//evil.example",
                    "/\\evil.example",
                    "\\\\evil.example",
                    "https://evil.example",
                    "javascript:alert(1)",
                    "work",
                    "/\t/evil.example",
                    "/work\r\nSet-Cookie: a=b",
                    "/api/v1/session",
                    "/%zz",
                    "/a<b>"
                })
        void wayBackShouldLeadToTheClientOnly(String next) {
            browser.request()
                    .queryParam("next", next)
                    .get(BrowserOnTheWay.SIGN_ON)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("?next"));
        }

        @Test
        void providerThatIsAwayShouldBeToldOnTheSignInPage() {
            // its metadata is known for an hour: what fails is the exchange
            Map<String, String> answer = browser.signIn(browser.begin("/work"), person("reviewer"));
            provider.away(true);
            try {
                assertThat(browser.finish(answer)).isEqualTo("/sign-in?why=sign-on-unavailable&next=%2Fwork");
            } finally {
                provider.away(false);
            }
        }
    }

    @Nested
    class SignOut {

        @Test
        void sessionShouldEndHereAndThenAtTheProvider() {
            browser.signOn("/", person("reviewer"));
            Map<String, String> old = new HashMap<>(browser.cookies());
            String address = browser.change()
                    .delete(BrowserOnTheWay.SIGN_ON + "/session")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .extract()
                    .path("endSession");
            assertThat(address).startsWith(provider.issuer() + "/logout?");
            assertThat(TestTokenEndpoint.parameters(URI.create(address).getRawQuery()))
                    .containsKey("id_token_hint")
                    .containsEntry("client_id", TestProvider.CLIENT)
                    .containsEntry("post_logout_redirect_uri", SignOnByClaims.ADDRESS + "/");
            browser.cookies().putAll(old);
            browser.session().then().statusCode(401);
        }

        @Test
        void anotherSitesPageShouldNotSignOut() {
            browser.signOn("/", person("reviewer"));
            browser.request()
                    .delete(BrowserOnTheWay.SIGN_ON + "/session")
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("/cross-site-request"));
            browser.session().then().statusCode(200);
        }

        @Test
        void sessionWithoutAProviderShouldEndHereOnly() {
            String token = callers.officerToken(Callers.BEIJING);
            callers.bearer(token)
                    .delete(BrowserOnTheWay.SIGN_ON + "/session")
                    .then()
                    .statusCode(200)
                    .body("endSession", equalTo(null));
            callers.bearer(token).get(BrowserOnTheWay.SESSION).then().statusCode(401);
        }

        @Test
        void idTokenShouldLieSealed() {
            browser.signOn("/", person("reviewer"));
            String kept = sql.one(
                            "select id_token_sealed from provider_session where subject = ?",
                            List.of(subject),
                            Row::text)
                    .orElseThrow();
            assertThat(kept).startsWith("$").doesNotContain("eyJ");
        }
    }
}
