package cn.tongxin.account.invitation;

import static cn.tongxin.account.PeopleCalls.ACCOUNTS;
import static cn.tongxin.account.PeopleCalls.INVITATIONS;
import static cn.tongxin.identity.Role.DEPARTMENT_OFFICER;
import static cn.tongxin.identity.Role.ORGANIZATION_MANAGER;
import static cn.tongxin.identity.Role.ORGANIZATION_MEMBER;
import static cn.tongxin.identity.Role.ORGANIZATION_SIGNATORY;
import static cn.tongxin.identity.Role.SECURITY_ADMINISTRATOR;
import static cn.tongxin.identity.Role.SYSTEM_ADMINISTRATOR;
import static cn.tongxin.testing.Callers.BEIJING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.tongxin.account.PeopleCalls;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.AtOnce;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the invited does with the link. */
@QuarkusTest
class AcceptanceIT {

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    private UUID organization;
    private String manager;

    @BeforeEach
    void begin() {
        organization = callers.organization(BEIJING);
        manager = callers.token(List.of(ORGANIZATION_MANAGER), organization, null, null);
    }

    private Response invited() {
        return PeopleCalls.invite(
                callers.bearer(manager), PeopleCalls.of(organization), ORGANIZATION_MEMBER, ORGANIZATION_SIGNATORY);
    }

    private Response look(String token) {
        return callers.anonymous().body(Map.of("token", token)).post(INVITATIONS + "/offer");
    }

    @Nested
    class AsAnonymous {

        @Test
        void offerShouldSayWhoOffersWhat() {
            look(invited().path("token"))
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("roles", contains("ORGANIZATION_MEMBER", "ORGANIZATION_SIGNATORY"))
                    .body("organization.id", equalTo(organization.toString()))
                    .body("invitedBy", equalTo("测试账号"));
        }

        @Test
        void acceptShouldOpenAnAccountWithTheRoles() {
            Response invitation = invited();
            String username = PeopleCalls.newUsername();
            Response accepted = PeopleCalls.accept(callers.anonymous(), invitation.path("token"), username);
            accepted.then().statusCode(200).body("username", equalTo(username));
            PeopleCalls.signIn(callers.anonymous(), username, PeopleCalls.PASSWORD)
                    .then()
                    .statusCode(201)
                    .body("account.duties", empty())
                    .body("account.grants.role", containsInAnyOrder("ORGANIZATION_MEMBER", "ORGANIZATION_SIGNATORY"));
            callers.bearer(manager)
                    .get(INVITATIONS + "/" + invitation.path("invitation.id"))
                    .then()
                    .body("state", equalTo("ACCEPTED"));
            callers.bearer(manager)
                    .get(ACCOUNTS + "/" + accepted.path("accountId"))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("OPEN"));
        }

        @Test
        void wrongUsedWithdrawnExpiredAndOrphanedLinksShouldBeAnsweredAlike() {
            Response used = invited();
            PeopleCalls.accept(callers.anonymous(), used.path("token"), PeopleCalls.newUsername())
                    .then()
                    .statusCode(200);
            Response withdrawn = invited();
            callers.bearer(manager)
                    .header("If-Match", withdrawn.header("ETag"))
                    .post(INVITATIONS + "/" + withdrawn.path("invitation.id") + "/withdrawal")
                    .then()
                    .statusCode(200);
            Response expired = invited();
            sql.change(
                    "update invitation set expires_at = now() where id = ?",
                    UUID.fromString(expired.path("invitation.id")));
            Response orphaned = invited();
            sql.change(
                    "delete from account_grant where account_id = ?",
                    UUID.fromString(PeopleCalls.idOf(callers, manager)));

            List<String> answers = List.of(
                            "no-such-token",
                            used.<String>path("token"),
                            withdrawn.<String>path("token"),
                            expired.<String>path("token"),
                            orphaned.<String>path("token"))
                    .stream()
                    .flatMap(token -> List.of(
                            look(token), PeopleCalls.accept(callers.anonymous(), token, PeopleCalls.newUsername()))
                            .stream())
                    .map(answer -> answer.statusCode() + answer.asString().replaceAll("\"traceId\":\"\\w+\"", ""))
                    .distinct()
                    .toList();
            assertThat(answers)
                    .hasSize(1)
                    .allMatch(answer -> answer.startsWith("404") && answer.contains("invitation-not-open"));
        }

        @Test
        void lockedInvitersLinkShouldNotBeGood() {
            Response invitation = invited();
            String security = callers.token(List.of(SECURITY_ADMINISTRATOR), null, null, null);
            PeopleCalls.lock(callers, security, PeopleCalls.idOf(callers, manager))
                    .then()
                    .statusCode(200);
            look(invitation.path("token")).then().statusCode(404);
        }

        @Test
        void eachMissingFieldShouldBeNamedAndTheLinkStayGood() {
            String token = invited().path("token");
            callers.anonymous()
                    .body(Map.of("token", token))
                    .post(INVITATIONS + "/acceptance")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/displayName", "/password", "/username"));
            callers.anonymous()
                    .body(Map.of("token", token, "username", "Zhang San", "displayName", "张三", "password", "short"))
                    .post(INVITATIONS + "/acceptance")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/username", "/password"));
            PeopleCalls.accept(callers.anonymous(), token, PeopleCalls.newUsername())
                    .then()
                    .statusCode(200);
        }

        @Test
        void passwordThatIsEasyToGuessShouldBeRefusedAndTheLinkStayGood() {
            String token = invited().path("token");
            for (String guessable : List.of("password1234", "tongxin-2026-tongxin")) {
                callers.anonymous()
                        .body(Map.of(
                                "token",
                                token,
                                "username",
                                PeopleCalls.newUsername(),
                                "displayName",
                                "张三",
                                "password",
                                guessable))
                        .post(INVITATIONS + "/acceptance")
                        .then()
                        .statusCode(422)
                        .body("errors.pointer", contains("/password"));
            }
            look(token).then().statusCode(200);
        }

        @Test
        void takenUserNameShouldBeNamedAndTheLinkStayGood() {
            String taken = PeopleCalls.join(
                            callers, callers.bearer(manager), PeopleCalls.of(organization), ORGANIZATION_MEMBER)
                    .username();
            String token = invited().path("token");
            PeopleCalls.accept(callers.anonymous(), token, taken)
                    .then()
                    .statusCode(409)
                    .body("errors.pointer", contains("/username"));
            PeopleCalls.accept(callers.anonymous(), token, PeopleCalls.newUsername())
                    .then()
                    .statusCode(200);
        }

        @Test
        void manyAcceptancesAtOnceShouldOpenOneAccount() throws Exception {
            Response invitation = invited();
            String prefix = PeopleCalls.newUsername().substring(0, 30);
            List<Integer> statuses = AtOnce.run(
                    8,
                    racer -> PeopleCalls.accept(callers.anonymous(), invitation.path("token"), prefix + racer)
                            .statusCode());
            assertThat(statuses)
                    .containsOnlyOnce(200)
                    .filteredOn(status -> status != 200)
                    .containsOnly(404);
            assertThat(sql.one(
                            "select count(*) from account where username like ?", List.of(prefix + "%"), Row::number))
                    .hasValue(1L);
        }

        @Test
        void retryWithAKeyShouldBeTheSameAcceptance() {
            String token = invited().path("token");
            String username = PeopleCalls.newUsername();
            String key = UUID.randomUUID().toString();
            Response first = PeopleCalls.accept(callers.anonymous().header("Idempotency-Key", key), token, username);
            Response again = PeopleCalls.accept(callers.anonymous().header("Idempotency-Key", key), token, username);
            first.then().statusCode(200);
            assertThat(again.asString()).isEqualTo(first.asString());
        }

        @Test
        void administratorShouldBeOpenedAsOneAndBecomeNothingElse() {
            String security = callers.token(List.of(SECURITY_ADMINISTRATOR), null, null, null);
            PeopleCalls.Joined system =
                    PeopleCalls.join(callers, callers.bearer(security), PeopleCalls.SYSTEM, SYSTEM_ADMINISTRATOR);
            String token = invited().path("token");
            PeopleCalls.accept(callers.bearer(system.token()), token)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("ADMINISTRATORS_APART"));
            PeopleCalls.give(callers, security, system.id(), DEPARTMENT_OFFICER, PeopleCalls.in(BEIJING))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("ADMINISTRATORS_APART"));
            PeopleCalls.give(callers, security, system.id(), SECURITY_ADMINISTRATOR, PeopleCalls.SYSTEM)
                    .then()
                    .statusCode(422);
        }
    }
}
