package cn.tongxin.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import cn.tongxin.account.Browser;
import cn.tongxin.account.Persons;
import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.signon.provider.TestProvider;
import cn.tongxin.signon.provider.TestTokens;
import cn.tongxin.testing.Callers;
import com.nimbusds.jwt.JWTClaimsSet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Accounts that are not opened by themselves: somebody who has one links it, and signs on with it from then on. */
@QuarkusTest
@TestProfile(SignOnLocally.class)
class SignOnLinkIT {

    private static final String LINK = BrowserOnTheWay.SIGN_ON + "/link";

    TestProvider provider;

    @Inject
    Persons persons;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    private String subject;

    @BeforeEach
    void comeAnew() {
        subject = UUID.randomUUID().toString();
    }

    private UnaryOperator<JWTClaimsSet.Builder> whoever() {
        return claims -> claims.subject(subject).claim("groups", List.of("reviewer"));
    }

    private static Response ask(Browser browser, String password) {
        return browser.changing().body(Map.of("password", password)).post(LINK);
    }

    /** Signed in with a password, to the provider and back. */
    private String link(Browser signedIn) {
        Response begun = ask(signedIn, Persons.PASSWORD);
        begun.then().statusCode(200).header("Cache-Control", "no-store");
        BrowserOnTheWay way = new BrowserOnTheWay(provider);
        way.cookies().put(SignOnCookie.NAME, begun.cookie(SignOnCookie.NAME));
        return way.finish(way.signIn(URI.create(begun.path("address")), whoever()));
    }

    @Nested
    class AsSomebodyUnknown {

        @Test
        void signOnShouldOpenNothingAndBeOnRecord() {
            BrowserOnTheWay browser = new BrowserOnTheWay(provider);
            assertThat(browser.signOn("/work", whoever())).isEqualTo("/sign-in?why=sign-on-no-account&next=%2Fwork");
            browser.session().then().statusCode(401);
            assertThat(sql.all(
                            "select record_id from (select record_id, act from journal union all select record_id, act from journal_inbox) j"
                                    + " where act = 'refuse-sign-on' and record_id like 'subject-%'",
                            List.of(), Row::text))
                    .isNotEmpty()
                    .noneMatch(id -> id.contains(subject));
        }

        @Test
        void bearerTokenShouldBeRefused() {
            callers.bearer(new TestTokens(provider).accessToken(whoever()))
                    .get(BrowserOnTheWay.SESSION)
                    .then()
                    .statusCode(401)
                    .body("type", endsWith("/unauthenticated"));
        }

        @Test
        void nobodyShouldLinkWithoutASession() {
            callers.anonymous().get(LINK).then().statusCode(401);
            callers.anonymous().body(Map.of("password", "p")).post(LINK).then().statusCode(401);
        }
    }

    @Nested
    class AsSomebodyWithAnAccount {

        @Test
        void linkedAccountShouldBeSignedOnWithItsOwnRoles() {
            Persons.Person officer = persons.officer();
            Browser signedIn = persons.browser(officer);
            signedIn.reading().get(LINK).then().statusCode(200).body("linked", equalTo(false));
            assertThat(link(signedIn)).isEqualTo("/account");
            signedIn.reading().get(LINK).then().statusCode(200).body("linked", equalTo(true));

            BrowserOnTheWay later = new BrowserOnTheWay(provider);
            assertThat(later.signOn("/review", whoever())).isEqualTo("/review");
            later.session()
                    .then()
                    .statusCode(200)
                    .body("username", equalTo(officer.username()))
                    .body("grants.role", equalTo(List.of("DEPARTMENT_OFFICER")));
            callers.bearer(new TestTokens(provider).accessToken(whoever()))
                    .get(BrowserOnTheWay.SESSION)
                    .then()
                    .statusCode(200)
                    .body("grants.role", equalTo(List.of("DEPARTMENT_OFFICER")));
            assertThat(persons.acts("ACCOUNT", officer.id())).contains("link");
        }

        @Test
        void passwordShouldBeAskedForAgain() {
            Browser signedIn = persons.browser(persons.officer());
            ask(signedIn, "not the password").then().statusCode(401).body("type", endsWith("/sign-in-refused"));
        }

        @Test
        void anotherSitesPageShouldNotBeginALink() {
            Browser signedIn = persons.browser(persons.officer());
            signedIn.reading()
                    .body(Map.of("password", Persons.PASSWORD))
                    .post(LINK)
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("/cross-site-request"));
        }

        @Test
        void answerInAnotherBrowserShouldLinkNothing() {
            Persons.Person officer = persons.officer();
            Response begun = ask(persons.browser(officer), Persons.PASSWORD);
            BrowserOnTheWay attacker = new BrowserOnTheWay(provider);
            attacker.begin("/");
            assertThat(attacker.finish(attacker.signIn(URI.create(begun.path("address")), whoever())))
                    .isEqualTo("/sign-in?why=sign-on-not-begun");
            assertThat(links(officer.id())).isZero();
        }

        @Test
        void oneOfTheProvidersShouldHaveOneAccount() {
            link(persons.browser(persons.officer()));
            assertThat(link(persons.browser(persons.officer()))).isEqualTo("/account?why=sign-on-linked-elsewhere");
        }

        @Test
        void newLinkShouldReplaceTheOldOne() {
            Persons.Person officer = persons.officer();
            Browser signedIn = persons.browser(officer);
            link(signedIn);
            String before = subject;
            subject = UUID.randomUUID().toString();
            assertThat(link(signedIn)).isEqualTo("/account");
            assertThat(links(officer.id())).isEqualTo(1);
            subject = before;
            assertThat(new BrowserOnTheWay(provider).signOn("/", whoever()))
                    .isEqualTo("/sign-in?why=sign-on-no-account&next=%2F");
        }

        @Test
        void accountThatWasLockedMeanwhileShouldNotBeLinked() {
            Persons.Person officer = persons.officer();
            Response begun = ask(persons.browser(officer), Persons.PASSWORD);
            sql.change("update account set disabled_at = now() where id = ?", officer.id());
            BrowserOnTheWay way = new BrowserOnTheWay(provider);
            way.cookies().put(SignOnCookie.NAME, begun.cookie(SignOnCookie.NAME));
            assertThat(way.finish(way.signIn(URI.create(begun.path("address")), whoever())))
                    .isEqualTo("/account?why=sign-on-locked");
            assertThat(links(officer.id())).isZero();
        }
    }

    @Nested
    class AsAnAdministrator {

        @Test
        void accountShouldNotBeLinkedUnlessTheOperatorSaysSo() {
            Persons.Person administrator = persons.person(Role.AUDIT_ADMINISTRATOR, null);
            assertThat(link(persons.browser(administrator))).isEqualTo("/account?why=sign-on-administrator");
            assertThat(links(administrator.id())).isZero();
        }

        @Test
        void accountThatBecameAnAdministratorsShouldNotBeSignedOn() {
            Persons.Person officer = persons.officer();
            link(persons.browser(officer));
            sql.change("delete from account_grant where account_id = ?", officer.id());
            sql.change("update account set administrator = true where id = ?", officer.id());
            sql.change(
                    "insert into account_grant (id, account_id, role) values (gen_random_uuid(), ?, 'SYSTEM_ADMINISTRATOR')",
                    officer.id());
            assertThat(new BrowserOnTheWay(provider).signOn("/", whoever()))
                    .isEqualTo("/sign-in?why=sign-on-administrator&next=%2F");
            callers.bearer(new TestTokens(provider).accessToken(whoever()))
                    .get(BrowserOnTheWay.SESSION)
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void accountWithoutAnyRoleShouldSeeItselfAndNothingElse() {
        Persons.Person officer = persons.officer();
        link(persons.browser(officer));
        sql.change("delete from account_grant where account_id = ?", officer.id());
        BrowserOnTheWay browser = new BrowserOnTheWay(provider);
        assertThat(browser.signOn("/", whoever())).isEqualTo("/");
        browser.session().then().statusCode(200).body("grants", empty());
        browser.change().body("{}").post("/api/v1/intentions").then().statusCode(403);
    }

    private long links(UUID account) {
        return sql.one("select count(*) from account_link where account_id = ?", List.of(account), Row::number)
                .orElseThrow();
    }
}
