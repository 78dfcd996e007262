package cn.tongxin.account.people;

import static cn.tongxin.account.PeopleCalls.ACCOUNTS;
import static cn.tongxin.identity.Role.DEPARTMENT_MANAGER;
import static cn.tongxin.identity.Role.ORGANIZATION_MANAGER;
import static cn.tongxin.identity.Role.ORGANIZATION_MEMBER;
import static cn.tongxin.identity.Role.SECURITY_ADMINISTRATOR;
import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.account.PeopleCalls;
import cn.tongxin.account.Persons;
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
import org.junit.jupiter.api.Test;

/** Locking and unlocking, letting in again, and what nobody may lock. */
@QuarkusTest
class LockIT {

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    Persons persons;

    private UUID organization;
    private String manager;
    private String beijing;
    private String security;

    @BeforeEach
    void begin() {
        organization = callers.organization(BEIJING);
        manager = callers.token(List.of(ORGANIZATION_MANAGER), organization, null, null);
        beijing = callers.token(List.of(DEPARTMENT_MANAGER), null, BEIJING, null);
        security = callers.token(List.of(SECURITY_ADMINISTRATOR), null, null, null);
    }

    private PeopleCalls.Joined member() {
        return PeopleCalls.join(callers, callers.bearer(manager), PeopleCalls.of(organization), ORGANIZATION_MEMBER);
    }

    private Response unlock(String by, String id) {
        return PeopleCalls.act(callers, by, id, "unlock", Map.of());
    }

    @Test
    void lockShouldEndTheSessionsAtOnceAndUnlockShouldNotBringThemBack() {
        PeopleCalls.Joined person = member();
        PeopleCalls.lock(callers, manager, person.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("LOCKED"))
                .body("lock.reason", equalTo("已调离"))
                .body("lock.by", equalTo("ORGANIZATION_MANAGER"))
                .body("steps", hasItem("UNLOCK"));
        callers.bearer(person.token()).get("/api/v1/session").then().statusCode(401);
        PeopleCalls.signIn(callers.anonymous(), person.username(), PeopleCalls.PASSWORD)
                .then()
                .statusCode(401);
        PeopleCalls.lock(callers, manager, person.id()).then().statusCode(409);

        unlock(manager, person.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("lock", nullValue());
        callers.bearer(person.token()).get("/api/v1/session").then().statusCode(401);
        PeopleCalls.signIn(callers.anonymous(), person.username(), PeopleCalls.PASSWORD)
                .then()
                .statusCode(201);
    }

    @Test
    void guessingAtAPasswordShouldNotHoldUpALock() {
        PeopleCalls.Joined person = member();
        Response read = callers.bearer(manager).get(ACCOUNTS + "/" + person.id());
        PeopleCalls.signIn(callers.anonymous(), person.username(), "a wrong password");
        callers.bearer(manager)
                .header("If-Match", read.header("ETag"))
                .body(Map.of("reason", "有人在猜密码"))
                .post(ACCOUNTS + "/" + person.id() + "/lock")
                .then()
                .statusCode(200);
    }

    @Test
    void lockFromAboveShouldNotBeLiftedFromBelow() {
        PeopleCalls.Joined person = member();
        PeopleCalls.lock(callers, beijing, person.id()).then().statusCode(200);
        callers.bearer(manager)
                .get(ACCOUNTS + "/" + person.id())
                .then()
                .body("lock.by", equalTo("DEPARTMENT_MANAGER"))
                .body("steps", not(hasItem("UNLOCK")));
        unlock(manager, person.id()).then().statusCode(403);
        unlock(beijing, person.id()).then().statusCode(200);

        PeopleCalls.lock(callers, security, person.id()).then().statusCode(200);
        unlock(beijing, person.id()).then().statusCode(403);
        unlock(security, person.id()).then().statusCode(200);

        PeopleCalls.lock(callers, manager, person.id()).then().statusCode(200);
        unlock(beijing, person.id()).then().statusCode(200);
    }

    @Test
    void lockOfSomebodyWithRolesElsewhereShouldNeedReachOverAll() {
        PeopleCalls.Joined person = member();
        sql.change(
                "insert into account_grant (id, account_id, role, division_code) values (gen_random_uuid(), ?, 'DEPARTMENT_MANAGER', ?)",
                UUID.fromString(person.id()),
                HEBEI);
        PeopleCalls.lock(callers, manager, person.id()).then().statusCode(403);
        PeopleCalls.lock(callers, beijing, person.id()).then().statusCode(403);
        callers.bearer(person.token()).get("/api/v1/session").then().statusCode(200);
        PeopleCalls.lock(callers, security, person.id()).then().statusCode(200);
    }

    @Test
    void nobodyShouldLockThemself() {
        for (String token : List.of(manager, beijing, security)) {
            PeopleCalls.lock(callers, token, PeopleCalls.idOf(callers, token))
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void lockShouldNeedAReason() {
        PeopleCalls.act(callers, manager, member().id(), "lock", Map.of("reason", " "))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void twoLastSecurityAdministratorsWhoLockEachOtherShouldNotBothSucceed() throws Exception {
        String other = callers.token(List.of(SECURITY_ADMINISTRATOR), null, null, null);
        List<String> tokens = List.of(security, other);
        List<String> ids =
                tokens.stream().map(token -> PeopleCalls.idOf(callers, token)).toList();
        List<UUID> rest = sql.all("""
                select a.id from account a join account_grant g on g.account_id = a.id
                where g.role = 'SECURITY_ADMINISTRATOR' and a.disabled_at is null and not a.id::text = any (?)""", List.of(ids), Row::uuid);
        try {
            sql.change("update account set disabled_at = now() where id = any (?)", rest);
            List<Integer> statuses = AtOnce.run(
                    2,
                    racer -> PeopleCalls.lock(callers, tokens.get(racer), ids.get(1 - racer))
                            .statusCode());
            assertThat(statuses).containsOnlyOnce(200);
            assertThat(sql.one(
                            "select count(*) from account where disabled_at is null and id::text = any (?)",
                            List.of(ids),
                            Row::number))
                    .hasValue(1L);
            int left = statuses.indexOf(200);
            PeopleCalls.act(callers, tokens.get(left), ids.get(left), "departure", Map.of())
                    .then()
                    .statusCode(403);
        } finally {
            sql.change("update account set disabled_at = null where id = any (?)", rest);
        }
    }

    @Test
    void databaseShouldKeepTheLastSecurityAdministrator() {
        String theirs = " account_id from account_grant where role = 'SECURITY_ADMINISTRATOR'";
        assertThatThrownBy(() ->
                        sql.change("update account set disabled_at = now() where disabled_at is null and id in (select"
                                + theirs + ")"))
                .hasMessageContaining("last security administrator");
        assertThatThrownBy(() -> sql.change("delete from account_grant where role = 'SECURITY_ADMINISTRATOR'"))
                .hasMessageContaining("last security administrator");
    }

    @Test
    void oneTimePasswordShouldLetInOnceToSetAnother() {
        PeopleCalls.Joined person = member();
        PeopleCalls.act(callers, manager, person.id(), "one-time-password", Map.of())
                .then()
                .statusCode(403);
        Response set = PeopleCalls.act(callers, security, person.id(), "one-time-password", Map.of());
        set.then().statusCode(200).header("Cache-Control", "no-store");
        callers.bearer(person.token()).get("/api/v1/session").then().statusCode(401);
        PeopleCalls.signIn(callers.anonymous(), person.username(), PeopleCalls.PASSWORD)
                .then()
                .statusCode(401);
        PeopleCalls.signIn(callers.anonymous(), person.username(), set.path("password"))
                .then()
                .statusCode(201)
                .body("account.duties", contains("CHANGE_PASSWORD"));
    }

    @Test
    void oneTimePasswordShouldNotBeDrawnTwiceByARetry() {
        PeopleCalls.Joined person = member();
        Response read = callers.bearer(security).get(ACCOUNTS + "/" + person.id());
        String path = ACCOUNTS + "/" + person.id() + "/one-time-password";
        callers.bearer(security)
                .header("If-Match", read.header("ETag"))
                .post(path)
                .then()
                .statusCode(200);
        callers.bearer(security)
                .header("If-Match", read.header("ETag"))
                .post(path)
                .then()
                .statusCode(412);
        PeopleCalls.act(callers, security, PeopleCalls.idOf(callers, security), "one-time-password", Map.of())
                .then()
                .statusCode(403);
    }

    @Test
    void lostSecondFactorShouldBeTakenAwayByTheSecurityAdministrator() {
        PeopleCalls.Joined person = member();
        sql.change(
                "insert into second_factor (account_id, secret_sealed, confirmed_at) values (?, 'sealed', now())",
                UUID.fromString(person.id()));
        callers.bearer(security)
                .get(ACCOUNTS + "/" + person.id())
                .then()
                .body("steps", hasItem("REMOVE_SECOND_FACTOR"));
        removeSecondFactor(manager, person.id()).then().statusCode(403);
        removeSecondFactor(security, person.id())
                .then()
                .statusCode(200)
                .body("steps", not(hasItem("REMOVE_SECOND_FACTOR")));
        callers.bearer(person.token()).get("/api/v1/session").then().statusCode(401);
        PeopleCalls.signIn(callers.anonymous(), person.username(), PeopleCalls.PASSWORD)
                .then()
                .statusCode(201);
        removeSecondFactor(security, person.id()).then().statusCode(409);
    }

    private Response removeSecondFactor(String by, String id) {
        Response read = callers.bearer(by).get(ACCOUNTS + "/" + id);
        return callers.bearer(by)
                .header("If-Match", read.header("ETag"))
                .delete(ACCOUNTS + "/" + id + "/second-factor");
    }

    @Test
    void endedSessionsShouldBeToldWithTheirCause() {
        PeopleCalls.Joined person = member();
        String session = callers.bearer(person.token()).get("/api/v1/sessions").path("items[0].id");
        PeopleCalls.lock(callers, manager, person.id()).then().statusCode(200);
        assertThat(persons.payload("SESSION", session, "end-session")).contains("LOCKED", person.id());
    }

    @Test
    void oneTimePasswordOfALockedAccountShouldNotUnlockIt() {
        PeopleCalls.Joined person = member();
        PeopleCalls.lock(callers, manager, person.id()).then().statusCode(200);
        Response set = PeopleCalls.act(callers, security, person.id(), "one-time-password", Map.of());
        PeopleCalls.signIn(callers.anonymous(), person.username(), set.path("password"))
                .then()
                .statusCode(401);
    }
}
