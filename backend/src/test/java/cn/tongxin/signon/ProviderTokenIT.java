package cn.tongxin.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.signon.provider.TestProvider;
import cn.tongxin.signon.provider.TestTokens;
import cn.tongxin.signon.provider.TokenAttacks;
import cn.tongxin.testing.Callers;
import com.nimbusds.jwt.JWTClaimsSet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Bearer tokens of the provider: what they let in, and that nothing else comes in. */
@QuarkusTest
@TestProfile(SignOnByClaims.class)
class ProviderTokenIT {

    private static final String SESSION = "/api/v1/session";

    TestProvider provider;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    private ValidatableResponse ask(String token) {
        return callers.bearer(token).get(SESSION).then();
    }

    private String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return new TestTokens(provider).accessToken(change);
    }

    private static UnaryOperator<JWTClaimsSet.Builder> person(String subject, String division, String... groups) {
        return claims -> claims.subject(subject)
                .claim("preferred_username", "Li.Reviewer-" + subject)
                .claim("name", "李审核")
                .claim("division", division)
                .claim("groups", List.of(groups));
    }

    @Nested
    class Attacks {

        @Test
        void allShouldBeAnsweredAlike() {
            Map<String, String> attacks = TokenAttacks.on(provider);
            attacks.forEach((wrong, token) -> {
                var answer = callers.bearer(token).get(SESSION);
                assertThat(answer.statusCode()).as(wrong).isEqualTo(401);
                assertThat(answer.contentType()).as(wrong).startsWith("application/problem+json");
                assertThat(answer.<String>path("type")).as(wrong).endsWith("/unauthenticated");
            });
            assertThat(attacks).hasSizeGreaterThan(50);
        }

        @Test
        void allShouldBeRefusedOnWhatIsPublicToo() {
            TokenAttacks.on(provider)
                    .forEach((wrong, token) -> assertThat(
                                    callers.bearer(token).get("/api/v1/zones").statusCode())
                            .as(wrong)
                            .isEqualTo(401));
        }

        @Test
        void goodTokenShouldNotWorkInTheAddressOrInACookie() {
            String good = token(person(UUID.randomUUID().toString(), "110000", "reviewer"));
            callers.anonymous()
                    .queryParam("access_token", good)
                    .get(SESSION)
                    .then()
                    .statusCode(401);
            callers.anonymous()
                    .cookie("__Host-tongxin", good)
                    .get(SESSION)
                    .then()
                    .statusCode(401);
            callers.anonymous()
                    .header("Authorization", "Basic " + good)
                    .get(SESSION)
                    .then()
                    .statusCode(401);
        }
    }

    @Nested
    class AsAPersonOfTheProvider {

        private final String subject = UUID.randomUUID().toString();

        @Test
        void firstTokenShouldOpenAnAccountWithTheClaimedRole() {
            ask(token(person(subject, "110000", "reviewer", "something-else")))
                    .statusCode(200)
                    .body("username", startsWith("li.reviewer-"))
                    .body("displayName", equalTo("李审核"))
                    .body("duties", empty())
                    .body("grants", hasSize(1))
                    .body("grants[0].role", equalTo("DEPARTMENT_REVIEWER"))
                    .body("grants[0].division.code", equalTo("110000"));
        }

        @Test
        void samePersonShouldHaveOneAccountHoweverManyTokensComeAtOnce() throws Exception {
            String token = token(person(subject, "110000", "reviewer"));
            cn.tongxin.testing.AtOnce.run(8, i -> ask(token).statusCode(200));
            assertThat(accounts(subject)).isEqualTo(1);
        }

        @Test
        void newerTokenShouldMoveTheRolesAndAnOlderOneShouldNot() {
            Instant now = Instant.now();
            String older = token(
                    c -> person(subject, "110000", "reviewer").apply(c).issueTime(Date.from(now.minusSeconds(60))));
            String newer =
                    token(c -> person(subject, "120000", "hebei").apply(c).issueTime(Date.from(now)));
            ask(older).statusCode(200).body("grants.role", hasItem("DEPARTMENT_REVIEWER"));
            ask(newer)
                    .statusCode(200)
                    .body("grants", hasSize(1))
                    .body("grants[0].role", equalTo("DEPARTMENT_OFFICER"))
                    .body("grants[0].division.code", equalTo("130000"));
            ask(older).statusCode(200).body("grants", hasSize(1)).body("grants[0].role", equalTo("DEPARTMENT_OFFICER"));
        }

        @Test
        void tokenWithoutRolesShouldTakeThemAway() {
            ask(token(c -> person(subject, "110000", "reviewer")
                            .apply(c)
                            .issueTime(Date.from(Instant.now().minusSeconds(30)))))
                    .body("grants", hasSize(1));
            ask(token(c -> c.subject(subject))).statusCode(200).body("grants", empty());
        }

        @Test
        void scopesThatAreNotOnTheRegisterShouldGiveNothing() {
            ask(token(c -> person(subject, "999999", "reviewer", "member", "coordinator")
                            .apply(c)
                            .claim("credit_code", "nobody's")
                            .claim("zone", "NOWHERE")))
                    .statusCode(200)
                    .body("grants", empty());
        }

        @Test
        void organizationsAndZonesShouldBeFoundByCode() {
            UUID organization = callers.organization(Callers.BEIJING);
            String code = "51"
                    + UUID.randomUUID()
                            .toString()
                            .replace("-", "")
                            .toUpperCase(java.util.Locale.ROOT)
                            .substring(0, 16);
            sql.change("update organization set credit_code = ? where id = ?", code, organization);
            ask(token(c -> person(subject, "110000", "member", "coordinator")
                            .apply(c)
                            .claim("credit_code", List.of(code))
                            .claim("zone", "JJJ")))
                    .statusCode(200)
                    .body("grants.role", hasItem("ORGANIZATION_MEMBER"))
                    .body("grants.organization.id", hasItem(organization.toString()))
                    .body("grants.zone.code", hasItem("JJJ"));
        }

        @Test
        void administratorShouldBeNothingElse() {
            ask(token(person(subject, "110000", "audit")))
                    .statusCode(200)
                    .body("grants.role", equalTo(List.of("AUDIT_ADMINISTRATOR")));
            ask(token(c -> person(subject, "110000", "audit", "reviewer")
                            .apply(c)
                            .issueTime(Date.from(Instant.now().plusSeconds(2)))))
                    .statusCode(401);
            ask(token(c -> person(subject, "110000", "reviewer")
                            .apply(c)
                            .issueTime(Date.from(Instant.now().plusSeconds(3)))))
                    .statusCode(200)
                    .body("grants.role", equalTo(List.of("DEPARTMENT_REVIEWER")));
        }

        @Test
        void lockedAccountShouldBeOutAtTheNextRequest() {
            String token = token(person(subject, "110000", "reviewer"));
            String id = ask(token).extract().path("id");
            sql.change("update account set disabled_at = now() where id = ?", UUID.fromString(id));
            ask(token).statusCode(401).body("type", endsWith("/unauthenticated"));
        }

        @Test
        void accountOfTheSameNameShouldNotBeTakenOver() {
            String name = "local-" + subject.substring(0, 8);
            UUID local = UUID.randomUUID();
            sql.change(
                    "insert into account (id, username, display_name, password_hash) values (?, ?, '本地', 'none')",
                    local,
                    name);
            String id = ask(token(c -> c.subject(subject).claim("preferred_username", name)))
                    .statusCode(200)
                    .body("username", startsWith(name + "-"))
                    .extract()
                    .path("id");
            assertThat(id).isNotEqualTo(local.toString());
        }

        @Test
        void namesThatAreNoneHereShouldGiveWay() {
            ask(token(c -> c.subject(subject)
                            .claim("preferred_username", "王 <script>\n@例.com")
                            .claim("name", "\u202e王\u0000小明\n")))
                    .statusCode(200)
                    .body("username", startsWith("person-"))
                    .body("displayName", equalTo("王小明"));
        }

        @Test
        void roleShouldDoWhatThePolicySaysAndNoMore() {
            String token = token(person(subject, "110000", "reviewer"));
            callers.bearer(token)
                    .body("{}")
                    .post("/api/v1/organizations")
                    .then()
                    .statusCode(403);
            callers.bearer(token).get("/api/v1/intentions").then().statusCode(200);
        }

        @Test
        void journalShouldTellWhatTheProviderGave() {
            String id =
                    ask(token(person(subject, "110000", "reviewer"))).extract().path("id");
            List<String> acts = sql.all(
                    "select act from journal where record_type = 'ACCOUNT' and record_id = ? union all"
                            + " select act from journal_inbox where record_type = 'ACCOUNT' and record_id = ? order by 1",
                    List.of(id, id),
                    Row::text);
            assertThat(acts).containsExactly("grant", "open");
        }
    }

    @Nested
    class WhileTheProviderIsAway {

        @Test
        void knownKeysShouldServeAndUnknownOnesShouldNotBreakAnything() {
            String subject = UUID.randomUUID().toString();
            ask(token(person(subject, "110000", "reviewer"))).statusCode(200);
            provider.away(true);
            try {
                ask(token(person(subject, "110000", "reviewer"))).statusCode(200);
                provider.turnOver();
                assertThat(ask(token(c -> c)).extract().statusCode()).isIn(401, 503);
            } finally {
                provider.away(false);
            }
            ask(token(person(subject, "110000", "reviewer"))).statusCode(200).body("id", notNullValue());
        }
    }

    private long accounts(String subject) {
        return sql.one("select count(*) from account_link where subject = ?", List.of(subject), Row::number)
                .orElseThrow();
    }
}
