package cn.tongxin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;

import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in with a local account, and what ends it. */
@QuarkusTest
class SessionIT {

    private static final String PATH = "/api/v1/session";
    private static final String PASSWORD = "correct horse battery";

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    private String account(boolean oneTime) {
        String username = "s-" + UUID.randomUUID();
        UUID id = UUID.randomUUID();
        sql.change(
                "insert into account (id, username, display_name, password_hash, must_change_password) values (?, ?, '测试', ?, ?)",
                id,
                username,
                PasswordHash.of(PASSWORD),
                oneTime);
        sql.change(
                "insert into account_grant (id, account_id, role, division_code) values (?, ?, 'DEPARTMENT_OFFICER', '110000')",
                UUID.randomUUID(),
                id);
        return username;
    }

    private Response signIn(String username, String password) {
        return callers.anonymous()
                .body("{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}")
                .post(PATH);
    }

    @Test
    void openShouldGiveATokenThatEndsWithTheSession() {
        Response session = signIn(account(false), PASSWORD);
        session.then().statusCode(201).body("account.grants.role", hasItem("DEPARTMENT_OFFICER"));
        String token = session.path("token");
        callers.bearer(token).get(PATH).then().statusCode(200);
        callers.bearer(token).delete(PATH).then().statusCode(204);
        callers.bearer(token).get(PATH).then().statusCode(401);
    }

    @Test
    void wrongPasswordAndUnknownAccountShouldBeAnsweredAlike() {
        Response wrong = signIn(account(false), "not the password");
        Response unknown = signIn("nobody-" + UUID.randomUUID(), "not the password");
        wrong.then().statusCode(401).body("type", endsWith("/sign-in-refused"));
        assertThat(unknown.asString().replaceAll("\"traceId\":\"\\w+\"", ""))
                .isEqualTo(wrong.asString().replaceAll("\"traceId\":\"\\w+\"", ""));
    }

    @Test
    void guessingShouldLockTheAccount() {
        String username = account(false);
        for (int i = 0; i < 5; i++) {
            signIn(username, "guess " + i).then().statusCode(401);
        }
        signIn(username, PASSWORD).then().statusCode(401);
    }

    @Test
    void oneTimePasswordShouldOnlyServeToChangeIt() {
        String username = account(true);
        String token = signIn(username, PASSWORD).path("token");
        callers.bearer(token)
                .body("{}")
                .post("/api/v1/intentions")
                .then()
                .statusCode(403)
                .body("type", endsWith("/password-change-required"));
        callers.bearer(token)
                .body("{\"currentPassword\":\"" + PASSWORD + "\",\"newPassword\":\"a much better one\"}")
                .post(PATH + "/password")
                .then()
                .statusCode(204);
        callers.bearer(token).get(PATH).then().statusCode(401);
        signIn(username, "a much better one").then().statusCode(201).body("account.duties", empty());
    }

    @Test
    void shortPasswordShouldBeRefused() {
        String token = signIn(account(false), PASSWORD).path("token");
        callers.bearer(token)
                .body("{\"currentPassword\":\"" + PASSWORD + "\",\"newPassword\":\"short\"}")
                .post(PATH + "/password")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/newPassword"));
    }

    @Test
    void disabledAccountShouldBeOutAtTheNextRequest() {
        String username = account(false);
        String token = signIn(username, PASSWORD).path("token");
        sql.change("update account set disabled_at = now() where username = ?", username);
        callers.bearer(token).get(PATH).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer x", "Basic YTpi", "Bearer eyJhbGciOiJub25lIn0.e30.", "bearer " + "A"})
    void otherCredentialsShouldBeRefused(String authorization) {
        callers.anonymous()
                .header("Authorization", authorization)
                .get("/api/v1/zones")
                .then()
                .statusCode(401);
    }
}
