package cn.tongxin.apiclient.credential;

import static cn.tongxin.testing.Callers.BEIJING;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.tongxin.apiclient.ApiClients;
import cn.tongxin.apiclient.KeyKind;
import cn.tongxin.identity.ClientScope;
import cn.tongxin.identity.Role;
import cn.tongxin.intention.Intentions;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Access tokens for client secrets (RFC 6749, section 4.4). */
@QuarkusTest
class TokenIT {

    private static final String PATH = "/api/v1/oauth/token";
    private static final String READ = "/api/v1/zones";
    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    private String client;
    private Response issued;
    private String secret;

    @BeforeEach
    void register() {
        client = ApiClients.registered(callers, BEIJING, ClientScope.RECORDS_READ, ClientScope.INTENTIONS_WRITE)
                .path("id");
        issued = ApiClients.issue(callers, client, KeyKind.CLIENT_SECRET);
        secret = issued.path("secret");
    }

    private static RequestSpecification form(String... parameters) {
        RequestSpecification request =
                given().contentType(FORM + "; charset=UTF-8").formParam("grant_type", "client_credentials");
        for (int i = 0; i < parameters.length; i += 2) {
            request.formParam(parameters[i], parameters[i + 1]);
        }
        return request;
    }

    private static String basic(String id, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    private Response token(String... parameters) {
        return form(parameters).header("Authorization", basic(client, secret)).post(PATH);
    }

    private static void refused(Response answer, int status, String error) {
        answer.then()
                .statusCode(status)
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .body("error", equalTo(error))
                .body("error_description", notNullValue());
    }

    private int status(String token) {
        return callers.bearer(token).get(READ).statusCode();
    }

    @Test
    void basicAuthenticationShouldGiveATokenOfAllScopes() {
        Response token = token();
        token.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Pragma", "no-cache")
                .body("access_token", matchesPattern("txa_[A-Za-z0-9_-]{43}"))
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo(900))
                .body("scope", equalTo("records.read intentions.write"));

        assertThat(status(token.path("access_token"))).isEqualTo(200);
    }

    @Test
    void parametersShouldAuthenticateToo() {
        form("client_id", client, "client_secret", secret).post(PATH).then().statusCode(200);
    }

    @Test
    void scopesShouldBeNarrowable() {
        UUID lead = callers.organization(BEIJING);
        String reading = token("scope", "records.read").path("access_token");
        String writing = token("scope", "intentions.write").path("access_token");

        Intentions.declare(callers.bearer(reading), lead, Intentions.complete("越权"))
                .then()
                .statusCode(403);
        Response submitted = Intentions.submitted(callers.bearer(writing), callers.bearer(writing), lead);
        submitted.then().statusCode(200);
        String path = "/api/v1/intentions/" + submitted.path("id");
        callers.bearer(writing).get(path).then().statusCode(404);
        callers.bearer(reading).get(path).then().statusCode(200);
    }

    @Test
    void tokenShouldLoseWhatItsClientLoses() {
        UUID lead = callers.organization(BEIJING);
        String token = token().path("access_token");
        sql.change("update api_client set scopes = '{RECORDS_READ}' where id = cast(? as uuid)", client);

        Intentions.declare(callers.bearer(token), lead, Intentions.complete("越权"))
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ledger.write",
                "records.read ledger.write",
                "everything",
                "records.read  intentions.write",
                "RECORDS_READ"
            })
    void scopesBeyondTheClientsShouldBeRefused(String scope) {
        refused(token("scope", scope), 400, "invalid_scope");
    }

    @Test
    void emptyParametersShouldCountAsLeftOut() {
        token("scope", "").then().statusCode(200);
        refused(
                given().contentType(FORM)
                        .header("Authorization", basic(client, secret))
                        .formParam("grant_type", "")
                        .post(PATH),
                400,
                "invalid_request");
    }

    @Test
    void clientWithoutScopesShouldReadWhatIsPublic() {
        String id = ApiClients.registered(callers, BEIJING).path("id");
        Response token = form("client_id", id, "client_secret", ApiClients.secret(callers, id, KeyKind.CLIENT_SECRET))
                .post(PATH);

        token.then().statusCode(200).body("scope", nullValue());
        assertThat(status(token.path("access_token"))).isEqualTo(200);
    }

    @Test
    void otherGrantsShouldBeRefused() {
        for (String grant : List.of("password", "authorization_code", "refresh_token", "urn:x")) {
            refused(
                    given().contentType(FORM)
                            .header("Authorization", basic(client, secret))
                            .formParam("grant_type", grant)
                            .post(PATH),
                    400,
                    "unsupported_grant_type");
        }
    }

    @Test
    void repeatedAndDoubledShouldBeRefused() {
        refused(token("scope", "records.read", "scope", "records.read"), 400, "invalid_request");
        refused(token("client_secret", secret), 400, "invalid_request");
        refused(token("client_id", UUID.randomUUID().toString()), 400, "invalid_request");
        token("client_id", client, "audience", "left alone").then().statusCode(200);
    }

    @Test
    void whateverIsWrongOfTheCredentialsShouldBeAnsweredAlike() {
        String other = ApiClients.registered(callers, BEIJING).path("id");
        String key = ApiClients.secret(callers, client, KeyKind.API_KEY);
        List<Response> answers = List.of(
                form().header("Authorization", basic(client, "txs_aaaaaaaa_" + "A".repeat(43)))
                        .post(PATH),
                form().header("Authorization", basic(UUID.randomUUID().toString(), secret))
                        .post(PATH),
                form().header("Authorization", basic(other, secret)).post(PATH),
                form().header("Authorization", basic(client, key)).post(PATH),
                form().header("Authorization", basic("", "")).post(PATH),
                form().header("Authorization", basic("%zz", "%zz")).post(PATH),
                form().header("Authorization", "Basic ???").post(PATH),
                form().header("Authorization", "Basic").post(PATH),
                form().header("Authorization", "Bearer " + key).post(PATH),
                form("client_id", "不存在", "client_secret", "\u0000").post(PATH),
                form("client_id", client).post(PATH),
                form().post(PATH));

        answers.forEach(answer -> refused(answer, 401, "invalid_client"));
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.getFirst().asString());
        answers.forEach(answer -> answer.then().header("WWW-Authenticate", startsWith("Basic")));
    }

    @Test
    void otherBodiesShouldBeRefusedWithoutFailing() {
        callers.anonymous()
                .body(Map.of("grant_type", "client_credentials"))
                .post(PATH)
                .then()
                .statusCode(415);
        for (String body : List.of(
                "", "grant_type", "=", "&&&", "grant_type=client_credentials&x=%zz", "%00=%ff", "a".repeat(5_000))) {
            int status = given().contentType(FORM).body(body).post(PATH).statusCode();
            assertThat(status).as("body %s", body).isIn(400, 413);
        }
    }

    @Test
    void revokedSecretShouldEndItsTokensAtTheNextRequest() {
        String token = token().path("access_token");
        String kept = form(
                        "client_id", client, "client_secret", ApiClients.secret(callers, client, KeyKind.CLIENT_SECRET))
                .post(PATH)
                .path("access_token");
        assertThat(status(token)).isEqualTo(200);

        ApiClients.act(callers, client, "keys/" + issued.path("keyId") + "/revocation", Map.of("reason", "密钥泄露"));

        assertThat(status(token)).isEqualTo(401);
        assertThat(status(kept)).isEqualTo(200);
        refused(token(), 401, "invalid_client");
        ApiClients.act(callers, client, "revocation", Map.of("reason", "系统下线"));
        assertThat(status(kept)).isEqualTo(401);
    }

    @Test
    void expiredTokenShouldBeRefused() {
        String token = token().path("access_token");
        sql.change(
                "update api_client_token set expires_at = now() where token_hash = sha256(cast(? as text)::bytea)",
                token);

        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void secretAndTokenShouldBeGoodFromTheNetworksOfTheClientOnly() {
        String token = token().path("access_token");
        sql.change("update api_client set addresses = '{2001:db8::/32}' where id = cast(? as uuid)", client);

        assertThat(status(token)).isEqualTo(401);
        refused(token(), 401, "invalid_client");
    }

    @Test
    void tokensOfPeopleAndSystemsShouldNotBeMixedUp() {
        String system = token().path("access_token");
        callers.bearer(system).get("/api/v1/session").then().statusCode(403);
        String person = callers.token(List.of(Role.DEPARTMENT_MANAGER), null, BEIJING, null);
        assertThat(status("txa_" + person)).isEqualTo(401);
        assertThat(status(system.substring(4))).isEqualTo(401);
        refused(form().header("Authorization", basic(client, system)).post(PATH), 401, "invalid_client");
    }
}
