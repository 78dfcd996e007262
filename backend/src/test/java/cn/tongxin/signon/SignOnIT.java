package cn.tongxin.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.signon.provider.TestProvider;
import cn.tongxin.testing.Callers;
import com.nimbusds.jwt.JWTClaimsSet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming back from the provider, and every way in which that may go wrong. */
@QuarkusTest
@TestProfile(SignOnByClaims.class)
class SignOnIT {

    private static final String NOT_BEGUN = "/sign-in?why=sign-on-not-begun";
    private static final String NOT_ACCEPTED = "/sign-in?why=sign-on-not-accepted&next=%2Fwork";

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
    class ComeBack {

        @Test
        void personShouldBeInWithTheClaimedRole() {
            assertThat(browser.signOn("/work?a=%E5%8C%97", person("reviewer"))).isEqualTo("/work?a=%E5%8C%97");
            browser.session()
                    .then()
                    .statusCode(200)
                    .body("displayName", equalTo("王审核"))
                    .body("grants.role", equalTo(List.of("DEPARTMENT_REVIEWER")));
            assertThat(browser.cookies()).containsOnlyKeys("__Host-tongxin", "tongxin-signed-in");
        }

        @Test
        void samePersonShouldFindTheSameAccount() {
            browser.signOn("/", person("reviewer"));
            String first = browser.session().path("id");
            BrowserOnTheWay other = new BrowserOnTheWay(provider);
            other.signOn("/", person("reviewer"));
            assertThat(other.session().<String>path("id")).isEqualTo(first);
        }

        @Test
        void roleThatTheProviderTookAwayShouldBeGoneAfterTheNextSignOn() {
            Instant before = Instant.now().minusSeconds(30);
            browser.signOn("/", c -> person("reviewer").apply(c).issueTime(Date.from(before)));
            browser.signOn("/", person());
            browser.session().then().statusCode(200).body("grants", equalTo(List.of()));
        }

        @Test
        void twoWindowsShouldBothComeIn() {
            URI one = browser.begin("/work");
            URI two = browser.begin("/review");
            assertThat(browser.finish(browser.signIn(two, person("reviewer")))).isEqualTo("/review");
            assertThat(new BrowserOnTheWay(provider).finish(browser.signIn(one, person("reviewer"))))
                    .isEqualTo(NOT_BEGUN);
        }

        @Test
        void answerShouldBeGoodOnce() {
            Map<String, String> answer = browser.signIn(browser.begin("/work"), person("reviewer"));
            Map<String, String> cookies = new HashMap<>(browser.cookies());
            assertThat(browser.finish(answer)).isEqualTo("/work");
            browser.cookies().putAll(cookies);
            assertThat(browser.finish(answer)).isEqualTo(NOT_BEGUN);
        }

        @Test
        void answerInAnotherBrowserShouldOpenNothingAndSpoilNothing() {
            Map<String, String> answer = browser.signIn(browser.begin("/work"), person("reviewer"));
            BrowserOnTheWay other = new BrowserOnTheWay(provider);
            assertThat(other.finish(answer)).isEqualTo(NOT_BEGUN);
            other.begin("/");
            assertThat(other.finish(answer)).isEqualTo(NOT_BEGUN);
            other.session().then().statusCode(401);
            assertThat(browser.finish(answer)).isEqualTo("/work");
        }

        @Test
        void answerShouldNotBeGoodAfterItsTime() {
            Map<String, String> answer = browser.signIn(browser.begin("/work"), person("reviewer"));
            sql.change("update sign_on_attempt set expires_at = now() where state_hash = ?", (Object)
                    BrowserSecret.hash(answer.get("state")));
            assertThat(browser.finish(answer)).isEqualTo(NOT_BEGUN);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' or 1=1 --"})
        void stateThatWasNotDrawnHereShouldOpenNothing(String state) {
            browser.begin("/work");
            assertThat(browser.finish(Map.of("code", "c", "state", state, "iss", provider.issuer())))
                    .isEqualTo(NOT_BEGUN);
            assertThat(browser.finish(Map.of("code", "c"))).isEqualTo(NOT_BEGUN);
        }

        @Test
        void codeOfAnotherWayShouldNotBeTaken() {
            Map<String, String> mine = browser.signIn(browser.begin("/work"), person("reviewer"));
            BrowserOnTheWay attacker = new BrowserOnTheWay(provider);
            mine.put(
                    "code",
                    attacker.signIn(attacker.begin("/"), person("reviewer")).get("code"));
            assertThat(browser.finish(mine)).isEqualTo(NOT_ACCEPTED);
            browser.session().then().statusCode(401);
        }

        @ParameterizedTest
        @ValueSource(strings = {"http://localhost:1/realm", "", "none"})
        void answerOfAnotherIssuerShouldNotBeTaken(String issuer) {
            Map<String, String> answer = browser.signIn(browser.begin("/work"), person("reviewer"));
            answer.put("iss", issuer);
            if (issuer.equals("none")) {
                answer.remove("iss");
            }
            assertThat(browser.finish(answer)).isEqualTo(NOT_ACCEPTED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "no such code", "\u7801", "a\nb"})
        void codeThatIsNoneShouldNotBeTaken(String code) {
            Map<String, String> answer = browser.signIn(browser.begin("/work"), person("reviewer"));
            answer.put("code", code);
            assertThat(browser.finish(answer)).isEqualTo(NOT_ACCEPTED);
        }

        @ParameterizedTest
        @CsvSource({
            "access_denied, refused",
            "login_required, refused",
            "'<script>', refused",
            "temporarily_unavailable, unavailable",
            "server_error, unavailable"
        })
        void refusalOfTheProviderShouldBeToldOnTheSignInPage(String error, String why) {
            Map<String, String> answer = browser.signIn(browser.begin("/work"), person("reviewer"));
            answer.remove("code");
            answer.put("error", error);
            answer.put("error_description", "in the provider's own words");
            assertThat(browser.finish(answer)).isEqualTo("/sign-in?why=sign-on-" + why + "&next=%2Fwork");
        }

        @Test
        void whatTheProviderAddsToItsAnswerShouldBePassedOver() {
            Map<String, String> answer = browser.signIn(browser.begin("/work"), person("reviewer"));
            answer.putAll(Map.of("session_state", "s", "authuser", "0", "scope", "openid profile"));
            assertThat(browser.finish(answer)).isEqualTo("/work");
        }

        static Stream<Arguments> badIdTokens() {
            Instant now = Instant.now();
            return Stream.<Map.Entry<String, UnaryOperator<JWTClaimsSet.Builder>>>of(
                            Map.entry("replayed: another nonce", c -> c.claim("nonce", "another")),
                            Map.entry("no nonce", c -> c.claim("nonce", null)),
                            Map.entry("for another client", c -> c.audience("another")),
                            Map.entry("for this service's API", c -> c.audience(TestProvider.AUDIENCE)),
                            Map.entry("by another issuer", c -> c.issuer("http://localhost/other")),
                            Map.entry("expired", c -> c.expirationTime(Date.from(now.minusSeconds(60)))),
                            Map.entry("of the future", c -> c.issueTime(Date.from(now.plusSeconds(60)))),
                            Map.entry("an access token", c -> c.claim("typ", "Bearer")),
                            Map.entry("about nobody", c -> c.subject(null)))
                    .map(bad -> Arguments.of(bad.getKey(), bad.getValue()));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("badIdTokens")
        void idTokenShouldBeHeldAgainstTheRules(String wrong, UnaryOperator<JWTClaimsSet.Builder> change) {
            assertThat(browser.signOn(
                            "/work", c -> change.apply(person("reviewer").apply(c))))
                    .isEqualTo(NOT_ACCEPTED);
            browser.session().then().statusCode(401);
        }
    }

    @Nested
    class NotLetIn {

        @Test
        void lockedAccountShouldBeToldSoAndBeOnRecord() {
            browser.signOn("/", person("reviewer"));
            String id = browser.session().path("id");
            sql.change("update account set disabled_at = now() where id = ?", UUID.fromString(id));
            browser.session().then().statusCode(401);
            assertThat(browser.signOn("/work", person("reviewer")))
                    .isEqualTo("/sign-in?why=sign-on-locked&next=%2Fwork");
            assertThat(told(id)).contains("refuse-sign-on");
        }

        @Test
        void administratorBesideAnotherRoleShouldNotComeIn() {
            assertThat(browser.signOn("/work", person("audit", "reviewer")))
                    .isEqualTo("/sign-in?why=sign-on-roles-apart&next=%2Fwork");
            browser.session().then().statusCode(401);
        }
    }

    private List<String> told(String account) {
        return sql.all(
                "select act from journal where record_id = ? union all select act from journal_inbox where record_id = ?",
                List.of(account, account),
                Row::text);
    }
}
