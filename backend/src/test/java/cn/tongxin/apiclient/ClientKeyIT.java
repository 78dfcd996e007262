package cn.tongxin.apiclient;

import static cn.tongxin.apiclient.ApiClients.PATH;
import static cn.tongxin.testing.Callers.BEIJING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.identity.ClientScope;
import cn.tongxin.identity.Role;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of systems: shown once, good until they end, out at the next request. */
@QuarkusTest
class ClientKeyIT {

    private static final String READ = "/api/v1/zones";

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    private String client;

    @BeforeEach
    void register() {
        client = ApiClients.registered(callers, BEIJING, ClientScope.RECORDS_READ)
                .path("id");
    }

    private int status(String key) {
        return callers.bearer(key).get(READ).statusCode();
    }

    private Response rotate(Object keyId, int overlapHours) {
        return ApiClients.act(callers, client, "keys/" + keyId + "/rotation", Map.of("overlapHours", overlapHours));
    }

    @Test
    void secretShouldBeShownOnceAndKeptByNobody() {
        Response issued = ApiClients.issue(callers, client, KeyKind.API_KEY);
        issued.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("secret", matchesPattern("txk_[a-z0-9]{8}_[A-Za-z0-9_-]{43}"));
        String secret = issued.path("secret");

        assertThat(secret).startsWith(issued.<String>path("client.keys[0].prefix") + "_");
        assertThat(status(secret)).isEqualTo(200);
        assertThat(ApiClients.read(callers, client).asString()).doesNotContain(secret.substring(13));
        assertThat(sql.all("select row_to_json(k)::text from api_client_key k", List.of(), Row::text))
                .noneMatch(row -> row.contains(secret.substring(13)));
    }

    @Test
    void retryShouldMakeNoSecondKeyAndShowNoSecret() {
        String manager = callers.token(List.of(Role.DEPARTMENT_MANAGER), null, BEIJING, null);
        String tag = ApiClients.read(callers, client).header("ETag");
        String once = UUID.randomUUID().toString();
        List<Response> answers = java.util.stream.Stream.generate(() -> callers.bearer(manager)
                        .header("If-Match", tag)
                        .header("Idempotency-Key", once)
                        .body(Map.of("kind", KeyKind.API_KEY))
                        .post(PATH + "/" + client + "/keys"))
                .limit(2)
                .toList();

        answers.getFirst().then().statusCode(200).body("secret", notNullValue());
        answers.getLast()
                .then()
                .statusCode(200)
                .header("Idempotent-Replayed", "true")
                .header("Cache-Control", "no-store")
                .body("secret", nullValue())
                .body("keyId", equalTo(answers.getFirst().<String>path("keyId")));
        ApiClients.read(callers, client).then().body("keys.size()", equalTo(1));
        assertThat(sql.all("select response from idempotency_key where key = ?", List.of(once), Row::text))
                .noneMatch(kept ->
                        kept.contains(answers.getFirst().<String>path("secret").substring(13)));
    }

    @Test
    void rotationShouldOverlap() {
        Response first = ApiClients.issue(callers, client, KeyKind.API_KEY);
        Response second = rotate(first.path("keyId"), 24);
        second.then()
                .statusCode(200)
                .body("client.keys.state", contains("ACTIVE", "REPLACED"))
                .body("client.keys[1].replacedById", equalTo(second.<String>path("keyId")));

        assertThat(status(first.path("secret"))).isEqualTo(200);
        assertThat(status(second.path("secret"))).isEqualTo(200);
        rotate(first.path("keyId"), 24).then().statusCode(409).body("type", endsWith("/state-conflict"));

        sql.change("update api_client_key set ends_at = now() where id = cast(? as uuid)", first.<String>path("keyId"));
        assertThat(status(first.path("secret"))).isEqualTo(401);
        assertThat(status(second.path("secret"))).isEqualTo(200);
    }

    @Test
    void rotationWithoutOverlapShouldEndTheOldKeyAtOnce() {
        Response first = ApiClients.issue(callers, client, KeyKind.API_KEY);
        Response second = rotate(first.path("keyId"), 0);

        assertThat(status(first.path("secret"))).isEqualTo(401);
        assertThat(status(second.path("secret"))).isEqualTo(200);
    }

    @Test
    void ofRotationsAtOnceOneShouldWin() throws Exception {
        Response key = ApiClients.issue(callers, client, KeyKind.API_KEY);
        String tag = ApiClients.read(callers, client).header("ETag");
        String manager = callers.token(List.of(Role.DEPARTMENT_MANAGER), null, BEIJING, null);

        List<Response> answers = AtOnce.run(
                16,
                number -> callers.bearer(manager)
                        .header("If-Match", tag)
                        .body(Map.of("overlapHours", 1))
                        .post(PATH + "/" + client + "/keys/" + key.path("keyId") + "/rotation"));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 412);
        List<Response> won = answers.stream().filter(a -> a.statusCode() == 200).toList();
        assertThat(won).hasSize(1);
        assertThat(status(won.getFirst().path("secret"))).isEqualTo(200);
        ApiClients.read(callers, client).then().body("keys.size()", equalTo(2));
    }

    @Test
    void revokedKeyShouldBeOutAtTheNextRequestAndAloneSo() {
        Response gone = ApiClients.issue(callers, client, KeyKind.API_KEY);
        String other = ApiClients.secret(callers, client, KeyKind.API_KEY);
        assertThat(status(gone.path("secret"))).isEqualTo(200);

        ApiClients.act(callers, client, "keys/" + gone.path("keyId") + "/revocation", Map.of("reason", "密钥泄露"))
                .then()
                .statusCode(200)
                .body("keys.state", contains("ACTIVE", "REVOKED"))
                .body("keys[1].revokedBecause", equalTo("密钥泄露"));

        assertThat(status(gone.path("secret"))).isEqualTo(401);
        assertThat(status(other)).isEqualTo(200);
    }

    @Test
    void revokedAndExpiredClientsShouldBeOutAtTheNextRequest() {
        String key = ApiClients.secret(callers, client, KeyKind.API_KEY);
        assertThat(status(key)).isEqualTo(200);
        sql.change("update api_client set expires_on = current_date - 2 where id = cast(? as uuid)", client);
        assertThat(status(key)).isEqualTo(401);
        sql.change("update api_client set expires_on = current_date + 2 where id = cast(? as uuid)", client);
        assertThat(status(key)).isEqualTo(200);

        ApiClients.act(callers, client, "revocation", Map.of("reason", "系统下线"));
        assertThat(status(key)).isEqualTo(401);
        ApiClients.issue(callers, client, KeyKind.API_KEY).then().statusCode(409);
    }

    @Test
    void useShouldBeNotedWithTimeAndAddress() {
        String key = ApiClients.secret(callers, client, KeyKind.API_KEY);
        ApiClients.read(callers, client).then().body("keys[0].lastUsedAt", nullValue());
        status(key);
        String first = ApiClients.read(callers, client).path("keys[0].lastUsedAt");
        status(key);

        ApiClients.read(callers, client)
                .then()
                .body("keys[0].lastUsedAt", equalTo(first))
                .body("keys[0].lastUsedAddress", equalTo("127.0.0.1"));
    }

    @Test
    void keyShouldBeGoodFromTheNetworksOfItsClientOnly() {
        String key = ApiClients.secret(callers, client, KeyKind.API_KEY);
        sql.change("update api_client set addresses = '{10.1.0.0/16}' where id = cast(? as uuid)", client);
        assertThat(status(key)).isEqualTo(401);
        // tests stand behind a proxy that is believed (application.properties); without one the connection's address
        // counts
        callers.bearer(key)
                .header("X-Forwarded-For", "10.2.0.1")
                .get(READ)
                .then()
                .statusCode(401);
        callers.bearer(key)
                .header("X-Forwarded-For", "10.1.2.3")
                .get(READ)
                .then()
                .statusCode(200);
        ApiClients.read(callers, client)
                .then()
                .body("keys[0].lastUsedAddress", equalTo("10.1.2.3"))
                .body("keys[0].lastRefusedAddress", equalTo("127.0.0.1"));

        sql.change("update api_client set addresses = '{10.1.0.0/16,127.0.0.0/8}' where id = cast(? as uuid)", client);
        assertThat(status(key)).isEqualTo(200);
    }

    @Test
    void tenKeysShouldBeTheMost() {
        for (int i = 0; i < 10; i++) {
            ApiClients.issue(callers, client, KeyKind.API_KEY).then().statusCode(200);
        }
        ApiClients.issue(callers, client, KeyKind.API_KEY)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("TOO_MANY"));
    }

    @Test
    void keyShouldNotOutliveItsClient() {
        ApiClients.act(callers, client, "keys", Map.of("kind", "API_KEY", "expiresOn", "2100-01-01"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/expiresOn"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "txk_",
                "txk_aaaaaaaa_",
                "txk_aaaaaaaa_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "txk_AAAAAAAA_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "txk_aaaaaaaa_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "txa_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "txa_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%00",
                "txa_' or '1'='1",
                "txk_密钥",
                "txs_aaaaaaaa_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void malformedAndUnknownKeysShouldBeRefusedAsProblems(String key) {
        callers.bearer(key).get(READ).then().statusCode(401).body("type", endsWith("/unauthenticated"));
    }

    @Test
    void clientSecretShouldNotServeAsAKey() {
        assertThat(status(ApiClients.secret(callers, client, KeyKind.CLIENT_SECRET)))
                .isEqualTo(401);
    }

    @Test
    void systemShouldHaveNoSession() {
        String key = ApiClients.secret(callers, client, KeyKind.API_KEY);
        callers.bearer(key).get("/api/v1/session").then().statusCode(403);
        callers.bearer(key).delete("/api/v1/session").then().statusCode(403);
        callers.bearer(key)
                .body(Map.of("currentPassword", "x", "newPassword", "a passphrase of a system"))
                .post("/api/v1/session/password")
                .then()
                .statusCode(403);
    }
}
